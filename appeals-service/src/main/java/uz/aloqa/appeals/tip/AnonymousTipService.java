package uz.aloqa.appeals.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.emergency.Emergency;
import uz.aloqa.appeals.emergency.EmergencyWords;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.ActorKind;
import uz.aloqa.appeals.report.Departments;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.tip.challenge.Challenge;
import uz.aloqa.appeals.tip.challenge.ProofOfWork;
import uz.aloqa.contracts.TipAuthor;
import uz.aloqa.contracts.TipMessagePosted;
import uz.aloqa.contracts.TipReceived;
import uz.aloqa.contracts.TipSource;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.time.Ids;

/**
 * Takes tips from people of whom it knows nothing: it asks for no account, and whatever the request tells of its sender is not
 * read. Repetitions are told apart by their challenge, which is good for one.
 */
@ApplicationScoped
class AnonymousTipService {

    private static final Actor SOMEBODY = new Actor(ActorKind.APPLICANT, null, null);
    private static final ReportScope BY_RECEIPT = new ReportScope("(true)", List.of());
    private static final int SHOWN = 200;

    private final ProofOfWork proofs;
    private final Receipts receipts;
    private final Departments departments;
    private final Tips tips;
    private final TipFiles files;
    private final EmergencyWords emergencies;
    private final ReportLog log;
    private final Ids ids;
    private final Clock clock;

    AnonymousTipService(
            ProofOfWork proofs,
            Receipts receipts,
            Departments departments,
            Tips tips,
            TipFiles files,
            EmergencyWords emergencies,
            ReportLog log,
            Ids ids,
            Clock clock) {
        this.proofs = proofs;
        this.receipts = receipts;
        this.departments = departments;
        this.tips = tips;
        this.files = files;
        this.emergencies = emergencies;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    Challenge challenge() {
        return proofs.challenge();
    }

    /** Announces a picture. */
    @Transactional
    TipFile announce(NewTipFile file) {
        proofs.spend(file.proof());
        return files.announce(file.size());
    }

    /** Takes a tip and gives the receipt. */
    @Transactional
    TipReceipt give(GiveTip given, Language language) {
        proofs.spend(given.proof());
        Emergency emergency = emergencies.in(given.text());
        Instant now = now();
        Tip tip = new Tip(
                ids.next(),
                departments.of(given.location(), given.mahallaCode(), given.districtSoato()),
                TipSource.ANONYMOUS,
                null,
                TipStatus.OPEN,
                emergency.isUrgent(),
                now,
                null,
                1,
                1);
        String receipt = receipts.next();
        tips.add(tip, given.location(), receipts.keep(receipt));
        tips.addMessage(tip.id(), 1, TipAuthor.TIPSTER, null, given.text().strip(), now);
        files.attach(given.files(), tip.id(), 1);
        log.record(
                1,
                new TipReceived(tip.id(), tip.department().soato(), TipSource.ANONYMOUS, tip.urgent(), now),
                SOMEBODY);
        return new TipReceipt(receipt.replaceAll("(\\d{4})(?=\\d)", "$1 "), emergency.advice(language));
    }

    /** Reads the dialogue by the receipt, after writing into it if there is a text. */
    @Transactional
    TipDialogue dialogue(ReceiptShown shown, Language language) {
        proofs.spend(shown.proof());
        UUID id = find(shown.digits());
        Emergency emergency = Emergency.none();
        if (shown.text() != null && !shown.text().isBlank()) {
            emergency = emergencies.in(shown.text());
            write(id, shown.text().strip(), shown.files(), emergency);
        } else if (shown.files() != null && !shown.files().isEmpty()) {
            throw TipRefusals.filesWithoutWords();
        }
        Tip tip = tips.get(id, BY_RECEIPT).tip();
        return new TipDialogue(
                tip.status(),
                tip.conclusion(),
                tips.messages(id, Math.max(0, tip.messageCount() - SHOWN), SHOWN, language),
                emergency.advice(language));
    }

    private void write(UUID id, String text, @Nullable List<String> sent, Emergency emergency) {
        Tip tip = tips.lock(id, BY_RECEIPT).post();
        Instant now = now();
        tips.save(tip);
        tips.addMessage(id, tip.messageCount(), TipAuthor.TIPSTER, null, text, now);
        files.attach(sent, id, tip.messageCount());
        log.record(
                tip.version(),
                new TipMessagePosted(
                        id, tip.department().soato(), tip.messageCount(), TipAuthor.TIPSTER, emergency.isUrgent(), now),
                SOMEBODY);
    }

    private UUID find(String receipt) {
        List<Tips.Candidate> candidates = receipts.lookups(receipt).stream()
                .flatMap(lookup -> tips.candidates(lookup).stream())
                .toList();
        if (candidates.isEmpty()) {
            receipts.workInVain(receipt);
        }
        Tips.Candidate found = candidates.stream()
                .filter(candidate -> receipts.matches(receipt, candidate.receipt()))
                .findFirst()
                .orElseThrow(TipRefusals::receiptUnknown);
        if (!receipts.isCurrent(found.receipt())) {
            // Only now the digits are here: whoever shows a receipt brings it under the current keys.
            tips.keepReceipt(found.id(), receipts.keep(receipt));
        }
        return found.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
