package se.arshjul.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.arshjul.intake.SieFile.Amount;
import se.arshjul.intake.SieFile.Kind;

/** Reads a SIE 4 file line by line; every line that is not as the format says is told, labels that it does not know are passed over. */
final class SieReader {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,2})?");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z]{1,20}");
    private static final Pattern YEAR_NUMBER = Pattern.compile("0|-[1-9][0-9]?");
    private static final Pattern DATE = Pattern.compile("[12][0-9]{7}");

    private final String label;
    private final Faults faults;
    private final List<Amount> amounts = new ArrayList<>();
    private final Map<Integer, Integer> years = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private String sieType = "";
    private SieVoucher voucher;

    SieReader(String label, Faults faults) {
        this.label = label;
        this.faults = faults;
    }

    SieFile read(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].replace('\u001a', ' ').strip();
            try {
                read(at + 1, line);
            } catch (Unfit unfit) {
                faults.add(Fault.ofCell(label, at + 1, line.split("[ \t]", 2)[0], line, unfit.key(), unfit.arguments()));
            }
        }
        if (!sieType.equals("4")) {
            faults.add(Fault.ofCell(label, 0, "#SIETYP", sieType, "intake.sie.type"));
        }
        if (voucher != null) {
            faults.add(Fault.ofRow(label, voucher.line(), "intake.sie.voucherOpen"));
        }
        return new SieFile(amounts, years, balanceAccounts());
    }

    private void read(int number, String line) {
        if (line.equals("{") && voucher != null) {
            return;
        }
        if (line.equals("}") && voucher != null) {
            var ended = voucher;
            voucher = null;
            amounts.addAll(ended.amounts());
            ended.requireBalanced();
        } else if (!line.isEmpty()) {
            if (!line.startsWith("#")) {
                throw new Unfit("intake.sie.label");
            }
            read(SieLine.of(number, line));
        }
    }

    private void read(SieLine line) {
        switch (line.label()) {
            case "#FORMAT" -> require(line.text(0).equals("PC8"), "intake.sie.format");
            case "#SIETYP" -> sieType = line.text(0);
            case "#RAR" -> years.put(yearNumber(line.text(0)), month(line.text(1).replaceFirst("..$", "")).getYear());
            case "#KTYP" -> types.put(account(line.text(0)), line.text(1));
            case "#RES" -> amounts.add(new Amount(Kind.RES, line.number(), yearNumber(line.text(0)), null, account(line.text(1)),
                    Map.of(), amount(line.text(2))));
            case "#PSALDO" -> ofMonth(Kind.PSALDO, line);
            case "#PBUDGET" -> ofMonth(Kind.PBUDGET, line);
            case "#VER" -> begin(line);
            case "#TRANS" -> post(line);
            default -> { }
        }
    }

    private void ofMonth(Kind kind, SieLine line) {
        amounts.add(new Amount(kind, line.number(), yearNumber(line.text(0)), month(line.text(1)), account(line.text(2)),
                line.objects(3), amount(line.text(4))));
    }

    private void begin(SieLine line) {
        require(voucher == null, "intake.sie.voucherOpen");
        require(DATE.matcher(line.text(2)).matches(), "intake.sie.date");
        voucher = new SieVoucher(line.number(), line.text(0) + " " + line.text(1), month(line.text(2).substring(0, 6)));
    }

    private void post(SieLine line) {
        require(voucher != null, "intake.sie.postingAlone");
        String day = line.text(3);
        require(day.isEmpty() || DATE.matcher(day).matches(), "intake.sie.date");
        voucher.add(new Amount(Kind.TRANS, line.number(), null, day.isEmpty() ? voucher.month() : month(day.substring(0, 6)),
                account(line.text(0)), line.objects(1), amount(line.text(2))));
    }

    private java.util.Set<String> balanceAccounts() {
        var accounts = new java.util.HashSet<String>();
        amounts.stream().map(Amount::account).distinct().filter(account -> types.containsKey(account)
                ? types.get(account).matches("[TS]") : account.matches("[12].*")).forEach(accounts::add);
        return accounts;
    }

    private static int yearNumber(String text) {
        require(YEAR_NUMBER.matcher(text).matches(), "intake.sie.yearNumber");
        return Integer.parseInt(text);
    }

    private static YearMonth month(String text) {
        require(text.matches("[12][0-9]{5}"), "intake.sie.month");
        try {
            return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
        } catch (DateTimeException noMonth) {
            throw new Unfit("intake.sie.month");
        }
    }

    private static String account(String text) {
        require(ACCOUNT.matcher(text).matches(), "intake.sie.account");
        return text;
    }

    private static BigDecimal amount(String text) {
        require(AMOUNT.matcher(text).matches(), "intake.sie.amount");
        return new BigDecimal(text);
    }

    private static void require(boolean holds, String key) {
        if (!holds) {
            throw new Unfit(key);
        }
    }
}
