FROM aloqa-stand-in/java
RUN useradd --uid 1000 --gid 0 --create-home keycloak
COPY --chown=1000:0 keycloak/ /opt/keycloak/
RUN mkdir -p /opt/keycloak/data/import && chown -R 1000:0 /opt/keycloak/data
USER 1000
EXPOSE 8080
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
