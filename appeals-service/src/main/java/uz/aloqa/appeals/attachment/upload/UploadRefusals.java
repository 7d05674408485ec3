package uz.aloqa.appeals.attachment.upload;

import java.time.Duration;
import java.util.List;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.problem.TooManyRequests;

/** Why bytes aren't taken. */
final class UploadRefusals {

    private static final Text TOO_LARGE = Text.of(
            "Fayl juda katta: koʻpi bilan %d MB.",
            "Файл жуда катта: кўпи билан %d МБ.",
            "Файл слишком велик: не больше %d МБ.",
            "The file is too large: %d MB at most.");
    private static final Text QUOTA = Text.of(
            "Bugun yuborish mumkin boʻlgan fayllar tugadi. Keyinroq urinib koʻring.",
            "Бугун юбориш мумкин бўлган файллар тугади. Кейинроқ уриниб кўринг.",
            "Вы исчерпали дневной объём файлов. Повторите позже.",
            "You have sent as many files as a day allows. Try again later.");
    private static final Text AT_ONCE = Text.of(
            "Bir vaqtning oʻzida koʻpi bilan %d ta fayl yuklanadi: boshlanganlarini tugating yoki oʻchiring.",
            "Бир вақтнинг ўзида кўпи билан %d та файл юкланади: бошланганларини тугатинг ёки ўчиринг.",
            "Одновременно загружается не больше %d файлов: завершите или удалите начатые.",
            "No more than %d files are uploaded at once: finish or delete those you began.");
    private static final Text OFFSET_MISSING = Text.of(
            "Upload-Offset sarlavhasida baytlar qayerdan davom etishini koʻrsating.",
            "Upload-Offset сарлавҳасида байтлар қаердан давом этишини кўрсатинг.",
            "Укажите в заголовке Upload-Offset, с какого байта продолжается файл.",
            "Say in the header Upload-Offset from which byte on the file goes on.");
    private static final Text OFFSET = Text.of(
            "Fayl %d-baytdan davom etadi.",
            "Файл %d-байтдан давом этади.", "Файл продолжается с байта %d.", "The file goes on from byte %d.");
    private static final Text FINISHED = Text.of(
            "Fayl toʻliq yuklangan.",
            "Файл тўлиқ юкланган.",
            "Файл уже загружен целиком.",
            "The file is whole already.");
    private static final Text OVER = Text.of(
            "Baytlar eʼlon qilinganidan koʻp: %d.",
            "Байтлар эълон қилинганидан кўп: %d.",
            "Байтов больше объявленного: %d.",
            "There are more bytes than the %d announced.");
    private static final Text SHORT = Text.of(
            "Fayl oxirigacha kelmadi: %d baytdan %d tasi bor.",
            "Файл охиригача келмади: %d байтдан %d таси бор.",
            "Файл пришёл не до конца: из %d байт есть %d.",
            "The file did not arrive whole: of %d bytes there are %d.");
    private static final Text BROKEN = Text.of(
            "Aloqa uzildi: yetib kelgan baytlar saqlandi, Upload-Offset dan davom eting.",
            "Алоқа узилди: етиб келган байтлар сақланди, Upload-Offset дан давом этинг.",
            "Связь прервалась: полученные байты сохранены, продолжайте с Upload-Offset.",
            "The connection broke: what had arrived is kept, go on from Upload-Offset.");
    private static final Text ATTACHED = Text.of(
            "Fayl biriktirilgan: uni oʻchirib boʻlmaydi.",
            "Файл бириктирилган: уни ўчириб бўлмайди.",
            "Файл уже приложен, удалить его нельзя.",
            "The file is attached and can't be deleted.");
    private static final Duration LATER = Duration.ofHours(1);

    private UploadRefusals() {}

    static RuleViolation tooLarge(long most) {
        return new RuleViolation(
                "attachment-too-large",
                TOO_LARGE.with(most >> 20),
                List.of(new Problem.FieldError("/size", "1.." + most)));
    }

    static TooManyRequests quota() {
        return new TooManyRequests("upload-quota-used", QUOTA, LATER);
    }

    static Conflict atOnce(int most) {
        return new Conflict("too-many-uploads", AT_ONCE.with(most));
    }

    static BadRequest offsetMissing() {
        return new BadRequest("upload-offset-missing", OFFSET_MISSING);
    }

    static Conflict offset(long expected) {
        return new Conflict(
                "upload-offset-mismatch",
                OFFSET.with(expected),
                List.of(new Problem.FieldError("Upload-Offset", Long.toString(expected))));
    }

    static Conflict finished() {
        return new Conflict("upload-finished", FINISHED);
    }

    static RuleViolation over(long size) {
        return new RuleViolation("upload-over-size", OVER.with(size));
    }

    static RuleViolation tooShort(long size, long received) {
        return new RuleViolation("upload-too-short", SHORT.with(size, received));
    }

    static BadRequest broken() {
        return new BadRequest("upload-broken", BROKEN);
    }

    static Conflict attached() {
        return new Conflict("attachment-in-use", ATTACHED);
    }
}
