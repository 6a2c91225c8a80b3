package fr.livrestaka.rest.withdrawals;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** Answers with contracts, as attachments that no cache between may keep. */
final class ContractAnswers {
  private ContractAnswers() {}

  static HttpResponse<byte[]> of(byte[] file, String order) {
    String name = "contrat-" + order.replaceAll("[^A-Za-z0-9]", "-") + ".pdf";
    return HttpResponse.ok(file)
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }
}
