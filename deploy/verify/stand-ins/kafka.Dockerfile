FROM aloqa-stand-in/java
RUN useradd --uid 1000 --create-home appuser && mkdir -p /var/lib/kafka/data && chown appuser /var/lib/kafka/data
COPY libs/ /opt/kafka/libs/
COPY kafka-run /etc/kafka/docker/run
USER appuser
VOLUME /var/lib/kafka/data
EXPOSE 9092
CMD ["/etc/kafka/docker/run"]
