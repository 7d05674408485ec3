package uz.aloqa.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say about a type of the contracts: one place for the words of code and of documents. */
record Javadoc(String text, Map<String, String> parameters) {

    private static final Path SOURCES =
            Path.of(System.getProperty("aloqa.root", "../.."), "libs/contracts/src/main/java/uz/aloqa/contracts");
    private static final Pattern TOPIC = Pattern.compile("Topics#(\\w+)_V(\\d+)");
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+ ([^}]*)}");
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z_]+)[,;\\s(]", Pattern.DOTALL);

    static Javadoc of(Class<?> type) {
        Pattern declared = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*"
                        + "(?:public |private |static |sealed |final )*(?:record|enum|interface|class) "
                        + type.getSimpleName() + "\\b",
                Pattern.DOTALL);
        Matcher found = declared.matcher(source(type));
        return found.find() ? parse(found.group(1)) : new Javadoc("", Map.of());
    }

    /** The constants of an enum with what they mean. */
    static Map<String, String> constants(Class<?> type) {
        Map<String, String> meanings = new LinkedHashMap<>();
        String source = source(type);
        Matcher found = CONSTANT.matcher(source.substring(source.indexOf("enum ")));
        while (found.find()) {
            meanings.put(found.group(2), parse(found.group(1)).text());
        }
        return meanings;
    }

    private static String source(Class<?> type) {
        Class<?> top = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        try {
            return Files.readString(SOURCES.resolve(top.getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Javadoc parse(String comment) {
        String plain = comment.replaceAll("(?m)^\\s*\\* ?", "").strip();
        String[] parts = plain.split("(?m)^@param ", -1);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].split("\\s+", 2);
            parameters.put(words[0], words.length == 2 ? clean(words[1]) : "");
        }
        return new Javadoc(clean(parts[0]), parameters);
    }

    private static String clean(String text) {
        String words = INLINE.matcher(text).replaceAll(inline -> {
            String[] link = inline.group(1).split(" ", 2);
            boolean code = inline.group().startsWith("{@code");
            String shown = code || link.length == 1 ? inline.group(1) : link[1];
            return Matcher.quoteReplacement(topic(shown).replace("#", ""));
        });
        return words.replaceAll("\\s+", " ").strip();
    }

    /** A topic by the name that it has on the broker. */
    private static String topic(String reference) {
        Matcher constant = TOPIC.matcher(reference);
        return constant.matches() ? constant.group(1).toLowerCase(Locale.ROOT) + ".v" + constant.group(2) : reference;
    }
}
