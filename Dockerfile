# Builds the program and packs the server jar (without the embedded database) on a Java runtime.
#   docker build -t staka-livres .
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests -DskipFormat package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 staka \
 && useradd --system --uid 10001 --gid staka --home-dir /var/lib/staka --shell /usr/sbin/nologin staka \
 && install -d -o staka -g staka /var/lib/staka
COPY --from=build /source/bootstrap/target/staka-livres.jar /opt/staka/staka-livres.jar
USER staka
WORKDIR /var/lib/staka
ENV STAKA_HOME=/var/lib/staka PORT=3000
VOLUME /var/lib/staka
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/staka/staka-livres.jar"]
