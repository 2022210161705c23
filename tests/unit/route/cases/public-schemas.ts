import { casesOf } from '../route-case';

/** Interfaces and schemas that are published or stand in every textbook. */
export const publicSchemas = casesOf('public-code', {
  'the pet store': () => `openapi: 3.0.0
info:
  title: Swagger Petstore
  version: 1.0.0
servers:
  - url: https://petstore.swagger.io/v1
paths:
  /pets:
    get:
      summary: List all pets
      operationId: listPets
      responses:
        '200':
          description: A paged array of pets`,
  'a GraphQL schema of a public API': () => `type Repository {
  id: ID!
  name: String!
  owner: User!
  stargazerCount: Int!
  issues(first: Int, after: String): IssueConnection!
}

type Query {
  repository(owner: String!, name: String!): Repository
}`,
  'a protocol buffer of a public API': () => `syntax = "proto3";

package google.rpc;

message Status {
  int32 code = 1;
  string message = 2;
  repeated google.protobuf.Any details = 3;
}`,
  'a JSON schema of a tutorial': () => `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://example.com/person.schema.json",
  "title": "Person",
  "type": "object",
  "properties": {
    "firstName": { "type": "string" },
    "lastName": { "type": "string" },
    "age": { "type": "integer", "minimum": 0 }
  }
}`,
  'a generic type': () => `interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };`,
  'a response of a public API': () => `Why is \`stargazers_count\` missing in my type?

{
  "id": 1296269,
  "name": "Hello-World",
  "full_name": "octocat/Hello-World",
  "private": false,
  "html_url": "https://github.com/octocat/Hello-World",
  "fork": false,
  "stargazers_count": 80
}`,
  'a nginx configuration of a tutorial': () => `server {
    listen 80;
    server_name example.com www.example.com;
    root /var/www/html;

    location / {
        try_files $uri $uri/ =404;
    }
}`,
  'a compose file of a tutorial': () => `services:
  web:
    image: nginx:alpine
    ports:
      - "8080:80"
  redis:
    image: redis:7-alpine
    ports:
      - "6379:6379"`,
  'a Kubernetes manifest of the documentation': () => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx-deployment
  labels:
    app: nginx
spec:
  replicas: 3
  selector:
    matchLabels:
      app: nginx
  template:
    metadata:
      labels:
        app: nginx
    spec:
      containers:
      - name: nginx
        image: nginx:1.14.2
        ports:
        - containerPort: 80`,
  'an .editorconfig': () => `root = true

[*]
indent_style = space
indent_size = 2
end_of_line = lf
charset = utf-8
trim_trailing_whitespace = true`,
  'a Terraform tutorial': () => `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_instance" "example" {
  ami           = "ami-0c55b159cbfafe1f0"
  instance_type = "t2.micro"
}`,
});
