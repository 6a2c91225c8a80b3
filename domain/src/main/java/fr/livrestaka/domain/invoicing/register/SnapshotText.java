package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.SalesUnit;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.PostalAddress;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The canonical text of a snapshot: what is stored and what is hashed. One field a line, always in
 * the same order; the same snapshot gives the same text for ever. Texts of the first format, which
 * had less to say, are read as well; nobody writes them any more.
 */
public final class SnapshotText {
  private static final String FIRST_FORMAT = "1";
  private static final String FORMAT = "2";

  private SnapshotText() {}

  public static String write(Snapshot snapshot) {
    TextFields.Writer out = new TextFields.Writer();
    out.put("format", FORMAT).put("number", snapshot.number().text());
    snapshot.corrects().ifPresent(correction -> CorrectionText.write(out, correction));
    out.put("issuedAt", snapshot.issuedAt()).put("suppliedOn", snapshot.suppliedOn());
    out.put("dueOn", snapshot.dueOn()).put("paidAt", snapshot.paidAt());
    snapshot.paidBy().ifPresent(means -> writeMeans(out, means));
    writeParties(out, snapshot);
    for (int i = 0; i < snapshot.lines().size(); i++) writeLine(out, i, snapshot.lines().get(i));
    out.put("regime", snapshot.regime());
    out.put("net", snapshot.amounts().net().cents()).put("tax", snapshot.amounts().tax().cents());
    out.put("total", snapshot.amounts().total().cents());
    snapshot.mentions().forEach(mention -> out.put("mention." + mention.kind(), mention.text()));
    out.put("payAt", snapshot.payAt()).put("withdrawAt", snapshot.withdrawAt());
    return out.text();
  }

  /**
   * @throws IllegalArgumentException where the text was not made by {@link #write}
   */
  public static Snapshot read(String text) {
    TextFields in = TextFields.read(text);
    boolean isFirst = in.get("format").equals(FIRST_FORMAT);
    if (!isFirst && !in.get("format").equals(FORMAT)) {
      throw new IllegalArgumentException("unknown format");
    }
    return new Snapshot(
        InvoiceNumber.parse(in.get("number")).orElseThrow(IllegalArgumentException::new),
        in.find("corrects.number").map(number -> CorrectionText.read(in, number)),
        Instant.parse(in.get("issuedAt")),
        LocalDate.parse(in.get("suppliedOn")),
        LocalDate.parse(in.get("dueOn")),
        in.find("paidAt").map(Instant::parse),
        in.seller(),
        isFirst ? readFirstBuyer(in) : readBuyer(in),
        readLines(in, isFirst),
        VatRegime.valueOf(in.get("regime")),
        new Amounts(in.money("net"), in.money("tax"), in.money("total")),
        readMentions(in),
        in.find("payAt"),
        in.find("paidBy.way").map(way -> readMeans(in, way)),
        in.find("withdrawAt"));
  }

  private static void writeMeans(TextFields.Writer out, PaidBy means) {
    out.put("paidBy.way", means.way()).put("paidBy.reference", means.reference());
  }

  private static PaidBy readMeans(TextFields in, String way) {
    return new PaidBy(PaidBy.Way.valueOf(way), in.find("paidBy.reference"));
  }

  private static void writeParties(TextFields.Writer out, Snapshot snapshot) {
    out.seller(snapshot.seller());
    Buyer buyer = snapshot.buyer();
    out.put("buyer.name", buyer.name()).put("buyer.email", buyer.email());
    buyer.address().ifPresent(address -> writeAddress(out, address));
    out.put("buyer.siren", buyer.siren()).put("buyer.siret", buyer.siret());
    out.put("buyer.vatNumber", buyer.vatNumber());
    out.put("buyer.registration", buyer.registration());
  }

  private static void writeAddress(TextFields.Writer out, PostalAddress address) {
    for (int i = 0; i < address.lines().size(); i++) {
      out.put("buyer.address." + i, address.lines().get(i));
    }
    out.put("buyer.postcode", address.postcode()).put("buyer.city", address.city());
    out.put("buyer.region", address.region()).put("buyer.country", address.country());
  }

  private static Buyer readFirstBuyer(TextFields in) {
    Optional<String> address = in.find("buyer.address");
    return new Buyer(in.get("buyer.name"), in.get("buyer.email"), address, in.find("buyer.siren"));
  }

  private static Buyer readBuyer(TextFields in) {
    return new Buyer(
        in.get("buyer.name"),
        in.get("buyer.email"),
        in.find("buyer.country").map(country -> readAddress(in, country)),
        in.find("buyer.siren"),
        in.find("buyer.siret"),
        in.find("buyer.vatNumber"),
        in.find("buyer.registration"));
  }

  private static PostalAddress readAddress(TextFields in, String country) {
    return new PostalAddress(
        IntStream.iterate(0, i -> in.find("buyer.address." + i).isPresent(), i -> i + 1)
            .mapToObj(i -> in.get("buyer.address." + i))
            .toList(),
        in.find("buyer.postcode"),
        in.find("buyer.city"),
        in.find("buyer.region"),
        country);
  }

  private static void writeLine(TextFields.Writer out, int index, InvoiceLine line) {
    String prefix = "line." + index + ".";
    out.put(prefix + "label", line.label()).put(prefix + "details", line.details());
    out.put(prefix + "quantity", line.quantity()).put(prefix + "unit", line.unit());
    out.put(prefix + "unitNet", line.unitNet().toPlainString());
    out.put(prefix + "net", line.net().cents());
  }

  private static List<InvoiceLine> readLines(TextFields in, boolean isFirst) {
    return IntStream.iterate(0, i -> in.find("line." + i + ".label").isPresent(), i -> i + 1)
        .mapToObj(i -> "line." + i + ".")
        .map(prefix -> isFirst ? readFirstLine(in, prefix) : readLine(in, prefix))
        .toList();
  }

  private static InvoiceLine readFirstLine(TextFields in, String prefix) {
    int quantity = Integer.parseInt(in.get(prefix + "quantity"));
    Money unitNet = in.money(prefix + "unitNet");
    return new InvoiceLine(
        in.get(prefix + "label"),
        in.find(prefix + "details"),
        quantity,
        SalesUnit.SERVICE,
        InvoiceLine.euros(unitNet),
        unitNet.times(quantity));
  }

  private static InvoiceLine readLine(TextFields in, String prefix) {
    return new InvoiceLine(
        in.get(prefix + "label"),
        in.find(prefix + "details"),
        Integer.parseInt(in.get(prefix + "quantity")),
        SalesUnit.valueOf(in.get(prefix + "unit")),
        new BigDecimal(in.get(prefix + "unitNet")),
        in.money(prefix + "net"));
  }

  private static List<Mention> readMentions(TextFields in) {
    String prefix = "mention.";
    return in.keys()
        .filter(key -> key.startsWith(prefix))
        .map(key -> new Mention(Mention.Kind.valueOf(key.substring(prefix.length())), in.get(key)))
        .toList();
  }
}
