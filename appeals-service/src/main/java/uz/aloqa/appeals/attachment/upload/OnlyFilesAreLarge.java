package uz.aloqa.appeals.attachment.upload;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The server's limit of bodies has to let films through; what is no file keeps the house's 1 MB. */
class OnlyFilesAreLarge {

    private static final List<String> FILES = List.of("/api/v1/attachments/", "/api/v1/anonymous-tips/files/");
    private static final long OTHERS = 1 << 20;
    private static final int TOO_LARGE = 413;

    @ServerRequestFilter(preMatching = true)
    public void refuse(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean large = length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > OTHERS;
        String path = request.getUriInfo().getRequestUri().getPath();
        if (large && FILES.stream().noneMatch(path::startsWith)) {
            throw new ClientErrorException(TOO_LARGE);
        }
    }
}
