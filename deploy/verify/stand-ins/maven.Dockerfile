FROM aloqa-stand-in/java
COPY maven/ /usr/share/maven/
COPY repository/ /root/.m2/repository/
# A build in a container reaches nothing outside.
RUN mkdir -p /root/.m2 && echo '<settings><offline>true</offline></settings>' > /root/.m2/settings.xml \
    && ln -s /usr/share/maven/bin/mvn /usr/bin/mvn
