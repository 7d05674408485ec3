FROM aloqa-stand-in/java
COPY libs/ /opt/s3proxy/libs/
COPY s3proxy-run /opt/s3proxy/run-docker-container.sh
# As in the image that it stands for.
ENV S3PROXY_ENDPOINT=http://0.0.0.0:80 JCLOUDS_FILESYSTEM_BASEDIR=/data
EXPOSE 80
VOLUME /data
ENTRYPOINT ["/opt/s3proxy/run-docker-container.sh"]
