FROM aloqa-stand-in/java
COPY libs/ /opt/s3proxy/libs/
COPY s3proxy-run /opt/s3proxy/run-docker-container.sh
EXPOSE 80
VOLUME /data
ENTRYPOINT ["/opt/s3proxy/run-docker-container.sh"]
