package uz.aloqa.notification.channel.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.http.Failures;

/** What the replies of a mail server mean (RFC 5321 §4.2, 3463). Its words are not kept: they repeat addresses. */
final class SmtpFailures {

    /** {@code 550 5.1.1 …}: the second number says what the first is about. */
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -][245]\\.(\\d{1,3})\\.\\d{1,3}\\b");

    private SmtpFailures() {}

    /**
     * A mail that wasn't taken.
     *
     * @param failure as the library reports it
     * @param lastCode of the last reply, 0 for none
     */
    static Outcome outcome(MessagingException failure, int lastCode) {
        if (failure instanceof AuthenticationFailedException) {
            return Failures.credentialsRefused();
        }
        for (Exception e = failure; e instanceof MessagingException cause; e = cause.getNextException()) {
            switch (cause) {
                case SMTPAddressFailedException refused -> {
                    return recipient(refused.getReturnCode(), refused.getMessage());
                }
                case SMTPSenderFailedException refused -> {
                    return mail(refused.getReturnCode());
                }
                case SMTPSendFailedException refused
                when refused.getReturnCode() >= 400 -> {
                    return mail(refused.getReturnCode());
                }
                default -> {}
            }
            if (cause.getNextException() instanceof IOException broken) {
                return outcome(broken);
            }
        }
        return lastCode >= 400 ? mail(lastCode) : new Outcome.Retryable("answer-unreadable", null, false);
    }

    /** A conversation that broke off. */
    static Outcome outcome(IOException broken) {
        String reason = switch (broken) {
            case SocketTimeoutException e -> "time-out";
            case ConnectException e -> "unreachable";
            case UnknownHostException e -> "unreachable";
            case SSLException e -> "tls-failed";
            default -> "connection-broken";
        };
        return new Outcome.Retryable(reason, null, false);
    }

    /** The reply to one recipient: only here can the address be at fault. */
    private static Outcome recipient(int code, @Nullable String words) {
        return switch (code) {
            case 550, 551, 553 -> new Outcome.Permanent("smtp-" + code, isAboutTheAddress(words));
            default -> mail(code);
        };
    }

    /** 5.1 is about the address, 5.2 about the mailbox; 5.7 (policy, relaying) says nothing of either. */
    private static boolean isAboutTheAddress(@Nullable String words) {
        Matcher enhanced = ENHANCED.matcher(words == null ? "" : words);
        return !enhanced.find()
                || enhanced.group(1).equals("1")
                || enhanced.group(1).equals("2");
    }

    private static Outcome mail(int code) {
        return switch (code) {
            // Who we are is in question, not the mail.
            case 454, 530, 534, 535, 538 -> Failures.credentialsRefused();
            default ->
                code / 100 == 5
                        ? new Outcome.Permanent("smtp-" + code, false)
                        : new Outcome.Retryable("smtp-" + code, null, false);
        };
    }
}
