package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.port.Mailer;

class AllowedReaction {
  Mailer mailer;
}
