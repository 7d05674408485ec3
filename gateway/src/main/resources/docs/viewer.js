window.addEventListener("load", () => {
  SwaggerUIBundle({
    url: "/openapi",
    dom_id: "#viewer",
    deepLinking: true,
    displayRequestDuration: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    filter: true,
    persistAuthorization: false,
    tryItOutEnabled: true,
    // No badge from a validator on another host.
    validatorUrl: null,
  });
});
