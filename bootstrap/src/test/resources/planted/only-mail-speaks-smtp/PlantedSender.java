package fr.livrestaka.rest.support;

class PlantedSender {
  jakarta.mail.Session session;
}
