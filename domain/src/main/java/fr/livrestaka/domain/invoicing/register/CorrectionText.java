package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.Correction.Corrected;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Which documents a document corrects, as a part of {@link SnapshotText}. */
final class CorrectionText {
  private CorrectionText() {}

  static void write(TextFields.Writer out, Correction correction) {
    out.put("corrects.number", correction.number());
    out.put("corrects.issuedOn", correction.issuedOn());
    out.put("corrects.reason", correction.reason());
    for (int i = 0; i < correction.further().size(); i++) {
      Corrected one = correction.further().get(i);
      out.put(further(i) + "number", one.number()).put(further(i) + "issuedOn", one.issuedOn());
    }
  }

  private static String further(int index) {
    return "corrects.further." + index + ".";
  }

  static Correction read(TextFields in, String number) {
    LocalDate issuedOn = LocalDate.parse(in.get("corrects.issuedOn"));
    List<Corrected> further =
        IntStream.iterate(0, i -> in.find(further(i) + "number").isPresent(), i -> i + 1)
            .mapToObj(CorrectionText::further)
            .map(
                prefix ->
                    new Corrected(
                        in.get(prefix + "number"), LocalDate.parse(in.get(prefix + "issuedOn"))))
            .toList();
    return new Correction(number, issuedOn, in.get("corrects.reason"), further);
  }
}
