package uz.aloqa.gateway.limit;

/**
 * What one caller may ask for within a window.
 *
 * @param who id of the account or application, or the address
 * @param size requests; 0 does not limit
 */
record Quota(Scope scope, String who, long size) {}
