/** Announcements as Atom feeds (RFC 4287) with GeoRSS, by region, district and mahalla. */
@NullMarked
package uz.aloqa.notification.announcement.feed;

import org.jspecify.annotations.NullMarked;
