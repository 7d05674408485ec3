package uz.aloqa.notification.text;

/**
 * A notification in words.
 *
 * @param title one line
 * @param text one or two sentences
 */
public record Rendered(String title, String text) {}
