# Keycloak, prepared for PostgreSQL, with the production realm. Build from the top of the repository:
#   docker build -f docker/keycloak.Dockerfile -t masthead-keycloak .

# The version is that of keycloak.version in pom.xml.
FROM keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres \
    KC_HEALTH_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build

FROM keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus /opt/keycloak/lib/quarkus
# As install-theme.sh does it: the sign-in pages have the application's own styles and fonts.
COPY docker/themes/masthead /opt/keycloak/themes/masthead
COPY web/src/main/resources/web/app /opt/keycloak/themes/masthead/login/resources/app
COPY docker/realm/masthead-realm.json /opt/keycloak/data/import/masthead-realm.json
COPY --chmod=755 docker/is-ready.sh /opt/keycloak/bin/is-ready.sh
ENV KC_DB=postgres \
    KC_HEALTH_ENABLED=true
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=300s --retries=6 CMD /opt/keycloak/bin/is-ready.sh 9000 /health/ready
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
CMD ["start", "--optimized", "--import-realm"]
