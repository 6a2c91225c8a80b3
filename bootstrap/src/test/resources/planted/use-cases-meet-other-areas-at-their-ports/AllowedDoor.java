package fr.livrestaka.application.orders;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.pricing.Tariff;

class AllowedDoor {
  Mail mail;
  Tariffs tariffs;
  Caller caller;
  Tariff tariff;
}
