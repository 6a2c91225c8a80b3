SwaggerUIBundle({
  url: "/openapi.yml",
  dom_id: "#interface",
  deepLinking: true,
  validatorUrl: null,
});
