FROM aloqa-stand-in/base
RUN useradd --system --uid 999 --home-dir /var/lib/postgresql --create-home postgres
ADD postgres.txz /usr/local/pgsql/
COPY postgres-entrypoint /usr/local/bin/docker-entrypoint.sh
# psql and pg_isready are Debian's; the server is the embedded one.
ENV PATH=/usr/local/pgsql/bin:$PATH PGDATA=/var/lib/postgresql/18/docker LANG=C.UTF-8
VOLUME /var/lib/postgresql
EXPOSE 5432
STOPSIGNAL SIGINT
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
