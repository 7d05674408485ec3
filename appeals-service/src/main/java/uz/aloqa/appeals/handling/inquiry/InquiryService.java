package uz.aloqa.appeals.handling.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.handling.Docket;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.platform.idempotency.Idempotency;

/** Asking and replying. Officers ask other bodies for information; applicants ask to explain or correct the answer. */
@ApplicationScoped
class InquiryService {

    private final Idempotency idempotency;
    private final Docket docket;
    private final AppealRepository appeals;
    private final Inquiries inquiries;
    private final Chronicle chronicle;
    private final Terms terms;
    private final Caller caller;

    InquiryService(
            Idempotency idempotency,
            Docket docket,
            AppealRepository appeals,
            Inquiries inquiries,
            Chronicle chronicle,
            Terms terms,
            Caller caller) {
        this.idempotency = idempotency;
        this.docket = docket;
        this.appeals = appeals;
        this.inquiries = inquiries;
        this.chronicle = chronicle;
        this.terms = terms;
        this.caller = caller;
    }

    /** What is kept of an answer: no second copy of the words. */
    record Asked(int seq) {}

    /** Asks, once per key. */
    @Transactional
    Inquiry ask(UUID id, @Nullable String key, @Nullable String ifMatch, AskInquiry question) {
        Asked asked =
                idempotency.once("ask-inquiry " + id, key, question, Asked.class, () -> write(id, ifMatch, question));
        return inquiries.find(id, asked.seq(), docket.today()).orElseThrow(InquiryRefusals::notFound);
    }

    /** Replies, or writes down what the other body replied. */
    @Transactional
    Inquiry reply(UUID id, int seq, @Nullable String ifMatch, InquiryReply reply) {
        Appeal appeal = docket.forExecutorOrDesk(id, ifMatch);
        Inquiry inquiry = inquiries.find(id, seq, docket.today()).orElseThrow(InquiryRefusals::notFound);
        if (inquiry.repliedAt() != null) {
            throw InquiryRefusals.repliedAlready();
        }
        Instant now = docket.now();
        chronicle.record(appeal.reply(seq, inquiry.kind(), docket.callerId(), now), docket.officer(), null);
        inquiries.reply(id, seq, reply.text().strip(), docket.callerId(), docket.officerName(), now);
        return inquiries.find(id, seq, docket.today()).orElseThrow(InquiryRefusals::notFound);
    }

    /** All of an appeal, the first one first; an applicant sees their own. */
    @Transactional
    List<Inquiry> list(UUID id) {
        Appeal appeal = appeals.get(id, caller.jurisdiction());
        boolean toApplicant = docket.isApplicant(appeal);
        return inquiries.of(id, docket.today()).stream()
                .filter(inquiry -> !toApplicant || inquiry.kind() != InquiryKind.INFORMATION)
                .toList();
    }

    private Asked write(UUID id, @Nullable String ifMatch, AskInquiry question) {
        Appeal appeal = question.kind() == InquiryKind.INFORMATION
                ? docket.forExecutorOrDesk(id, ifMatch)
                : docket.forApplicant(id, ifMatch);
        LocalDate dueOn = docket.today()
                .plus(
                        switch (question.kind()) {
                            case INFORMATION -> terms.term().information();
                            case EXPLANATION, CORRECTION -> terms.term().explanation();
                        });
        int seq = inquiries.nextSeq(id);
        Instant now = docket.now();
        chronicle.record(appeal.ask(seq, question.kind(), dueOn, docket.callerId(), now), docket.actorOn(appeal), null);
        inquiries.add(id, seq, question, docket.callerId(), now, dueOn);
        return new Asked(seq);
    }
}
