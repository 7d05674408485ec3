package uz.aloqa.notification.announcement.xml;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this platform, and what its documents are signed with. */
@Singleton
public class PublicAddress {

    private final String url;
    private final String tagAuthority;

    PublicAddress(
            @ConfigProperty(name = "aloqa.public-url") String url,
            @ConfigProperty(name = "aloqa.feeds.tag-authority") String tagAuthority) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.tagAuthority = tagAuthority;
    }

    /** The address of a path. */
    public String of(String path) {
        return url + path;
    }

    /** A tag URI (RFC 4151): the same for ever, wherever the platform moves. */
    public String tag(String thing) {
        return "tag:" + tagAuthority + ":" + thing;
    }
}
