package uz.aloqa.appeals.attachment.upload;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The server's limit of bodies has to let films through; what is no file keeps the house's 1 MB. */
class OnlyFilesAreLarge {

    private static final String FILES = "/api/v1/attachments/";
    private static final long OTHERS = 1 << 20;
    private static final int TOO_LARGE = 413;

    @ServerRequestFilter(preMatching = true)
    public void refuse(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean large = length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > OTHERS;
        if (large && !request.getUriInfo().getRequestUri().getPath().startsWith(FILES)) {
            throw new ClientErrorException(TOO_LARGE);
        }
    }
}
