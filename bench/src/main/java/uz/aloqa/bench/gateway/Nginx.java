package uz.aloqa.bench.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** nginx as the service behind the proxies, and as the proxies to compare with. */
final class Nginx {

    private Nginx() {}

    /** Answers everything with the same kilobyte of JSON, and {@code /auth} with 204. */
    static Proxy service(Path folder, int port) throws IOException {
        String body = "{\"items\":[" + "{\"id\":\"019ab3a0-0000-7000-8000-000000000001\"},".repeat(20) + "{}]}";
        return start(folder, "service", port, """
                  server {
                    listen 127.0.0.1:%d reuseport;
                    location /auth { return 204; }
                    location / { default_type application/json; return 200 '%s'; }
                  }
                """.formatted(port, body));
    }

    /** Passes everything on. */
    static Proxy plain(Path folder, int port, int service) throws IOException {
        return start(folder, "nginx-plain", port, """
                  upstream service { server 127.0.0.1:%2$d; keepalive 256; }
                  server {
                    listen 127.0.0.1:%1$d reuseport;
                    location / {
                      proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection "";
                    }
                  }
                """.formatted(port, service));
    }

    /** Asks another service first, which says yes without looking at the token. */
    static Proxy asking(Path folder, int port, int service) throws IOException {
        return start(folder, "nginx-auth-request", port, """
                  upstream service { server 127.0.0.1:%2$d; keepalive 256; }
                  server {
                    listen 127.0.0.1:%1$d reuseport;
                    location / {
                      auth_request /auth;
                      proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection "";
                    }
                    location = /auth {
                      internal; proxy_pass http://service/auth; proxy_http_version 1.1;
                      proxy_set_header Connection ""; proxy_pass_request_body off; proxy_set_header Content-Length "";
                    }
                  }
                """.formatted(port, service));
    }

    private static Proxy start(Path folder, String name, int port, String servers) throws IOException {
        Path file = folder.resolve(name + ".conf");
        Files.writeString(file, """
            worker_processes auto;
            daemon off;
            pid %1$s/%2$s.pid;
            error_log %1$s/%2$s-error.log warn;
            events { worker_connections 4096; }
            http {
              access_log off;
              client_body_temp_path %1$s/%2$s-body;
              proxy_temp_path %1$s/%2$s-proxy;
              fastcgi_temp_path %1$s/%2$s-fastcgi;
              uwsgi_temp_path %1$s/%2$s-uwsgi;
              scgi_temp_path %1$s/%2$s-scgi;
              keepalive_requests 10000000;
            %3$s
            }
            """.formatted(folder, name, servers));
        return Proxy.start(
                name,
                port,
                folder.resolve(name + ".log"),
                Map.of(),
                List.of("nginx", "-c", file.toString(), "-p", folder.toString()));
    }
}
