-- Rows as the former service leaves them, in all of its tables; invented people and texts.
-- Passwords: lina = Ancien-Client-2025!, admin = Ancienne-Admin-2024!, paul = Correcteur-2025!, parti = Parti-2025!

CREATE TABLE `_prisma_migrations` (
  `id` VARCHAR(36) NOT NULL,
  `checksum` VARCHAR(64) NOT NULL,
  `finished_at` DATETIME(3) NULL,
  `migration_name` VARCHAR(255) NOT NULL,
  `logs` TEXT NULL,
  `rolled_back_at` DATETIME(3) NULL,
  `started_at` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `applied_steps_count` INT UNSIGNED NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO `_prisma_migrations` (`id`, `checksum`, `finished_at`, `migration_name`, `logs`, `rolled_back_at`, `started_at`, `applied_steps_count`) VALUES
  ('0b7c1f0e-7a0f-4f2b-8f0e-1f6f0d2a0001', 'a3f1c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90', '2025-07-01 08:00:00.123', '20250701080000_init', NULL, NULL, '2025-07-01 07:59:59.001', 1),
  ('0b7c1f0e-7a0f-4f2b-8f0e-1f6f0d2a0002', 'b3f1c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f91', NULL, '20250731120000_pending_pages', 'A migration failed to apply: Duplicate column name ''packType''', NULL, '2025-07-31 12:00:00.000', 0),
  ('0b7c1f0e-7a0f-4f2b-8f0e-1f6f0d2a0003', 'c3f1c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f92', '2025-07-02 09:00:00.000', '99999999999999_add_audit_logs', NULL, NULL, '2025-07-02 08:59:59.900', 1);

INSERT INTO `users` (`id`, `prenom`, `nom`, `email`, `password`, `role`, `isActive`, `createdAt`, `updatedAt`, `adresse`, `avatar`, `telephone`, `preferences`, `bio`) VALUES
  ('9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'Lina', 'Élan-Ångström', 'Lina.Elan@Exemple.fr', '$2b$12$Qw8eRt5yUi1oPa3sDf7gHubPn96l2ZWCeGZf29qxAJ2Sx7U1AJdMG', 'USER', 1, '2025-07-03 10:11:12.345', '2025-08-04 11:12:13.456', '1 rue des Lilas\n75011 Paris', 'https://exemple.fr/lina.png', '+33 6 12 34 56 78', '{"emailNotifications": false, "notifications": {"email": true}, "theme": "dark"}', 'Autrice de romans 📚✒️'),
  ('9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', 'Admin', 'Staka', 'contact@staka.fr', '$2a$10$Zx9cVb2nMa4sDf6gHj8kLe7ePP6TQt1mNOjj0p1t7vi5VJ0laooMy', 'ADMIN', 1, '2025-07-01 08:00:00.000', '2025-07-01 08:00:00.000', NULL, NULL, NULL, NULL, NULL),
  ('9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0003', 'Paul', 'Relecteur', 'paul@exemple.fr', '$2b$10$Mn8bVc6xZa4sDf2gHj9kLuWvNQSBinLJrYhpnp56RzvyzMR7SboH6', 'CORRECTOR', 1, '2025-07-05 08:00:00.000', '2025-07-05 08:00:00.000', NULL, NULL, NULL, '{}', NULL),
  ('9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0004', 'Pa', 'Rti', 'parti@exemple.fr', '$2a$12$Op7iUy5tRe3wQa1sDf9gHeu9X1sS38qErZ3f8YFHrAYLB45vz4IGO', 'USER', 0, '2025-07-06 08:00:00.000', '2025-07-07 08:00:00.000', NULL, NULL, NULL, NULL, NULL),
  ('9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0005', 'Temp', 'Upload', '__temp_upload_user__@staka.internal', '$2b$10$Mn8bVc6xZa4sDf2gHj9kLuWvNQSBinLJrYhpnp56RzvyzMR7SboH6', 'USER', 0, '2025-07-08 08:00:00.000', '2025-07-08 08:00:00.000', NULL, NULL, NULL, NULL, NULL),
  ('9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0006', 'Démo', 'Un', 'un@demo.staka.fr', '$2b$10$Mn8bVc6xZa4sDf2gHj9kLuWvNQSBinLJrYhpnp56RzvyzMR7SboH6', 'USER', 1, '2025-07-09 08:00:00.000', '2025-07-09 08:00:00.000', NULL, NULL, NULL, NULL, NULL);

INSERT INTO `commandes` (`id`, `userId`, `titre`, `description`, `fichierUrl`, `statut`, `noteClient`, `noteCorrecteur`, `createdAt`, `updatedAt`, `paymentStatus`, `stripeSessionId`, `amount`, `dateEcheance`, `dateFinition`, `priorite`, `packType`, `pagesDeclarees`, `pagesVerifiees`, `prixEstime`, `prixFinal`) VALUES
  ('5e0f7a10-1111-4a4a-8b8b-000000000001', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'Le Chemin de l''été 🌞', 'Roman, 250 pages', '/uploads/orders/roman.docx', 'EN_COURS', 'Merci !', NULL, '2025-07-10 09:00:00.001', '2025-07-20 09:00:00.002', 'paid', 'cs_live_a1b2c3', NULL, NULL, NULL, 'HAUTE', NULL, NULL, NULL, NULL, NULL),
  ('5e0f7a10-1111-4a4a-8b8b-000000000002', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'Nouvelles', NULL, NULL, 'PAYEE', NULL, NULL, '2025-08-01 09:00:00.000', '2025-08-01 09:00:00.000', 'paid', 'cs_live_d4e5f6', 48000, NULL, NULL, 'NORMALE', '3c2b1a00-aaaa-4bbb-8ccc-000000000002', 250, NULL, 48000, NULL),
  ('5e0f7a10-1111-4a4a-8b8b-000000000003', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0004', 'Essai', NULL, NULL, 'ANNULEE', NULL, NULL, '2025-07-11 09:00:00.000', '2025-07-12 09:00:00.000', 'failed', NULL, NULL, NULL, NULL, 'FAIBLE', NULL, NULL, NULL, NULL, NULL),
  ('5e0f7a10-1111-4a4a-8b8b-000000000004', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0006', 'Démo', 'Projet de démonstration', NULL, 'EN_ATTENTE_VERIFICATION', NULL, NULL, '2025-07-12 09:00:00.000', '2025-07-12 09:00:00.000', NULL, NULL, NULL, '2025-09-01 00:00:00.000', NULL, 'URGENTE', 'pack-integral-default', 120, NULL, 22000, NULL);

INSERT INTO `files` (`id`, `filename`, `storedName`, `mimeType`, `size`, `url`, `type`, `uploadedById`, `commandeId`, `description`, `isPublic`, `createdAt`, `updatedAt`) VALUES
  ('f1000000-0000-4000-8000-000000000001', 'Le Chemin de l’été.docx', '1752138000001-roman.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 1843200, '/uploads/orders/1752138000001-roman.docx', 'DOCUMENT', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', '5e0f7a10-1111-4a4a-8b8b-000000000001', NULL, 0, '2025-07-10 09:00:01.000', '2025-07-10 09:00:01.000'),
  ('f1000000-0000-4000-8000-000000000002', 'invité.pdf', '1754000000002-invite.pdf', 'application/pdf', 20480, '/uploads/orders/1754000000002-invite.pdf', 'DOCUMENT', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0005', NULL, 'TEMP_PENDING:7b000000-0000-4000-8000-000000000001|Manuscrit', 0, '2025-08-02 09:00:00.000', '2025-08-02 09:00:00.000'),
  ('f1000000-0000-4000-8000-000000000003', 'extrait.txt', '1754000000003-extrait.txt', 'text/plain', 12, '/app/backend/uploads/messages/1754000000003-extrait.txt', 'OTHER', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', NULL, 'ADMIN_FILE:extrait', 1, '2025-08-03 09:00:00.000', '2025-08-03 09:00:00.000');

INSERT INTO `invoices` (`id`, `commandeId`, `number`, `amount`, `taxAmount`, `pdfUrl`, `status`, `issuedAt`, `dueAt`, `paidAt`, `createdAt`, `updatedAt`) VALUES
  ('1c000000-0000-4000-8000-000000000001', '5e0f7a10-1111-4a4a-8b8b-000000000001', 'FACT-2025-442900', 48000, 0, '/uploads/invoices/invoice-1c000000.pdf', 'GENERATED', '2025-07-20 09:00:02.900', NULL, NULL, '2025-07-20 09:00:02.900', '2025-07-20 09:00:02.900'),
  ('1c000000-0000-4000-8000-000000000002', '5e0f7a10-1111-4a4a-8b8b-000000000001', 'FACT-2025-442901', 48000, 0, 'https://s3.exemple.fr/factures/442901.pdf', 'GENERATED', '2025-07-20 09:00:02.901', NULL, NULL, '2025-07-20 09:00:02.901', '2025-07-20 09:00:02.901'),
  ('1c000000-0000-4000-8000-000000000003', '5e0f7a10-1111-4a4a-8b8b-000000000004', 'DEMO-1752310800000-1', 22000, 0, '/uploads/invoices/demo.pdf', 'SENT', NULL, NULL, NULL, '2025-07-12 09:00:00.000', '2025-07-12 09:00:00.000');

INSERT INTO `tarifs` (`id`, `nom`, `description`, `prix`, `prixFormate`, `typeService`, `dureeEstimee`, `actif`, `ordre`, `createdAt`, `updatedAt`, `stripePriceId`, `stripeProductId`) VALUES
  ('3c2b1a00-aaaa-4bbb-8ccc-000000000001', 'Pack KDP Autoédition', 'Tout pour publier sur KDP', 39000, '390€', 'Pack', '15-20 jours', 1, 1, '2025-07-01 08:00:01.000', '2025-08-01 08:00:01.000', 'price_mock_1', 'prod_mock_1'),
  ('3c2b1a00-aaaa-4bbb-8ccc-000000000002', 'Correction Standard', 'Orthographe, grammaire, typographie', 200, '2€/page', 'Correction', '7-10 jours', 1, 2, '2025-07-01 08:00:01.001', '2025-07-01 08:00:01.001', NULL, NULL),
  ('3c2b1a00-aaaa-4bbb-8ccc-000000000003', 'Pack Rédaction Complète', 'De l''idée au livre', 145000, '1450€', 'Rédaction', NULL, 0, 3, '2025-07-01 08:00:01.002', '2025-07-15 08:00:00.000', NULL, NULL);

INSERT INTO `pending_commandes` (`id`, `prenom`, `nom`, `email`, `passwordHash`, `telephone`, `adresse`, `serviceId`, `consentementRgpd`, `stripeSessionId`, `activationToken`, `tokenExpiresAt`, `isProcessed`, `userId`, `commandeId`, `createdAt`, `updatedAt`, `nombrePages`, `description`) VALUES
  ('7b000000-0000-4000-8000-000000000001', 'Invité', 'Première', 'invite@exemple.fr', 'PENDING_ACTIVATION', NULL, NULL, '3c2b1a00-aaaa-4bbb-8ccc-000000000002', 1, 'cs_live_guest1', 'jeton-en-clair-0001', '2025-08-04 09:00:00.000', 0, NULL, NULL, '2025-08-02 09:00:00.000', '2025-08-02 09:00:00.000', 150, 'Un récit 🏔️'),
  ('7b000000-0000-4000-8000-000000000002', 'Invitée', 'Seconde', 'seconde@exemple.fr', '$2b$12$Qw8eRt5yUi1oPa3sDf7gHubPn96l2ZWCeGZf29qxAJ2Sx7U1AJdMG', '0612345678', '2 place Neuve', '3c2b1a00-aaaa-4bbb-8ccc-000000000001', 1, NULL, NULL, NULL, 1, '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', '5e0f7a10-1111-4a4a-8b8b-000000000002', '2025-07-31 09:00:00.000', '2025-08-01 09:00:00.000', NULL, NULL);

INSERT INTO `messages` (`id`, `senderId`, `receiverId`, `subject`, `content`, `type`, `statut`, `isRead`, `isArchived`, `isPinned`, `parentId`, `createdAt`, `updatedAt`, `conversationId`, `visitorEmail`, `visitorName`, `deletedByAdmin`, `displayFirstName`, `displayLastName`, `displayRole`, `isFromVisitor`, `metadata`, `status`, `visitorPhone`) VALUES
  ('e5000000-0000-4000-8000-000000000001', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'Bienvenue', 'Bienvenue chez nous 🎉', 'ADMIN_MESSAGE', 'LU', 1, 0, 1, NULL, '2025-07-03 10:11:13.000', '2025-07-04 10:00:00.000', 'thread_9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001_9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', NULL, NULL, 0, 'Équipe', 'Staka', 'Support', 0, '"{\\"type\\":\\"welcome\\",\\"version\\":1}"', NULL, NULL),
  ('e5000000-0000-4000-8000-000000000002', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', NULL, NULL, 'Une question : quand ?', 'USER_MESSAGE', 'ENVOYE', 0, 0, 0, 'e5000000-0000-4000-8000-000000000001', '2025-07-05 10:00:00.000', '2025-07-05 10:00:00.000', 'thread_9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001_9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, NULL, NULL),
  ('e5000000-0000-4000-8000-000000000003', NULL, NULL, 'Consultation', 'Rappelez-moi', 'CONSULTATION_REQUEST', 'ENVOYE', 0, 0, 0, NULL, '2025-08-05 10:00:00.000', '2025-08-05 10:00:00.000', 'c0000000-0000-4000-8000-000000000003', 'visiteur@exemple.fr', 'Un Visiteur', 0, NULL, NULL, NULL, 1, '{"source": "landing", "consultationRequest": {"date": "2025-08-10", "time": "14:00"}}', NULL, '0600000000'),
  ('e5000000-0000-4000-8000-000000000004', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0006', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', 'Démo', 'Bonjour', 'SUPPORT_MESSAGE', 'ARCHIVE', 1, 1, 0, NULL, '2025-07-12 09:30:00.000', '2025-07-12 09:30:00.000', 'demo-conv-1', NULL, NULL, 1, NULL, NULL, NULL, 0, NULL, NULL, NULL);

INSERT INTO `message_attachments` (`id`, `messageId`, `fileId`) VALUES
  ('a7000000-0000-4000-8000-000000000001', 'e5000000-0000-4000-8000-000000000002', 'f1000000-0000-4000-8000-000000000003');

INSERT INTO `notifications` (`id`, `userId`, `title`, `message`, `type`, `priority`, `data`, `actionUrl`, `isRead`, `isDeleted`, `readAt`, `expiresAt`, `createdAt`, `updatedAt`) VALUES
  ('d0000000-0000-4000-8000-000000000001', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'Paiement confirmé 💳', 'Votre paiement est confirmé.', 'PAYMENT', 'HAUTE', '{"amount":48000}', '/app/billing', 1, 0, '2025-07-21 08:00:00.000', '2025-08-19 09:00:02.000', '2025-07-20 09:00:02.000', '2025-07-21 08:00:00.000'),
  ('d0000000-0000-4000-8000-000000000002', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', 'Consultation', 'Nouvelle demande', 'CONSULTATION', 'NORMALE', NULL, NULL, 0, 1, NULL, NULL, '2025-08-05 10:00:00.000', '2025-08-06 10:00:00.000');

INSERT INTO `support_requests` (`id`, `userId`, `title`, `description`, `category`, `priority`, `status`, `assignedToId`, `source`, `tags`, `firstResponseAt`, `resolvedAt`, `closedAt`, `createdAt`, `updatedAt`) VALUES
  ('50000000-0000-4000-8000-000000000001', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'Facture', 'Je ne la trouve pas', 'FACTURATION', 'CRITIQUE', 'RESOLU', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0002', 'web', 'facture,pdf', '2025-07-22 08:00:00.000', '2025-07-22 09:00:00.000', NULL, '2025-07-22 07:00:00.000', '2025-07-22 09:00:00.000');

INSERT INTO `payment_methods` (`id`, `userId`, `stripePaymentMethodId`, `brand`, `last4`, `expMonth`, `expYear`, `isDefault`, `isActive`, `fingerprint`, `createdAt`, `updatedAt`) VALUES
  ('b0000000-0000-4000-8000-000000000001', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'pm_mock_1752138000001', 'visa', '4242', 12, 2027, 1, 1, NULL, '2025-07-10 09:00:00.000', '2025-07-10 09:00:00.000');

INSERT INTO `password_resets` (`id`, `userId`, `tokenHash`, `expiresAt`, `createdAt`) VALUES
  ('90000000-0000-4000-8000-000000000001', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', 'c1c224b03cd9bc7b6a86d77f5dace40191766c485cd55dc48caf9ac873335d6f', '2025-08-01 10:00:00.000', '2025-08-01 09:00:00.000');

INSERT INTO `pages` (`id`, `title`, `slug`, `content`, `excerpt`, `type`, `status`, `metaTitle`, `metaDescription`, `metaKeywords`, `category`, `tags`, `sortOrder`, `isPublic`, `requireAuth`, `publishedAt`, `createdAt`, `updatedAt`) VALUES
  ('aa000000-0000-4000-8000-000000000001', 'Mentions légales', 'mentions-legales', '<p>Les nôtres, relues par un juriste.</p>', NULL, 'LEGAL', 'PUBLISHED', NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL, '2025-07-01 08:00:02.000', '2025-07-30 08:00:02.000'),
  ('aa000000-0000-4000-8000-000000000002', 'Politique de confidentialité', 'politique-confidentialite', 'À venir', NULL, 'LEGAL', 'PUBLISHED', NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL, '2025-07-01 08:00:02.000', '2025-07-01 08:00:02.000'),
  ('aa000000-0000-4000-8000-000000000003', 'CGV', 'cgv', 'À venir', NULL, 'LEGAL', 'PUBLISHED', NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL, '2025-07-01 08:00:02.000', '2025-07-01 08:00:02.000'),
  ('aa000000-0000-4000-8000-000000000004', 'RGPD', 'rgpd', 'À venir', NULL, 'LEGAL', 'ARCHIVED', NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL, '2025-07-01 08:00:02.000', '2025-07-01 08:00:02.000'),
  ('aa000000-0000-4000-8000-000000000005', 'Bientôt', 'bientot', 'Rentrée 🍂', 'Extrait', 'BLOG', 'SCHEDULED', 'Titre', 'Description', 'mots', 'actualités', 'a,b', 5, 0, 1, '2030-01-01 00:00:00.000', '2025-07-20 08:00:00.000', '2025-07-20 08:00:00.000');

INSERT INTO `faqs` (`id`, `question`, `answer`, `details`, `ordre`, `visible`, `categorie`, `createdAt`, `updatedAt`) VALUES
  ('fa000000-0000-4000-8000-000000000001', 'Quels manuscrits acceptez-vous ?', 'Tous, en alphabet latin.', NULL, 1, 1, 'Général', '2025-07-01 08:00:03.000', '2025-07-01 08:00:03.000'),
  ('fa000000-0000-4000-8000-000000000002', 'Quels délais ?', 'De 7 à 15 jours.', 'Urgence : 48 h', 2, 1, 'Délais', '2025-07-01 08:00:03.000', '2025-08-01 08:00:03.000'),
  ('fa000000-0000-4000-8000-000000000008', 'Essai', 'Entrée cachée', 'détails', 8, 0, 'Test', '2025-07-01 08:00:03.000', '2025-07-01 08:00:03.000');

INSERT INTO `audit_logs` (`id`, `timestamp`, `adminEmail`, `action`, `targetType`, `targetId`, `details`, `ipAddress`, `userAgent`, `severity`, `createdAt`) VALUES
  ('ad000000-0000-4000-8000-000000000001', '2025-07-03 10:11:14.000', 'Lina.Elan@Exemple.fr', 'LOGIN_SUCCESS', 'auth', '9d1c4a52-0a6e-4b0e-9a53-0c5f7b1d0001', '{"ok":true}', '172.18.0.1', 'Mozilla/5.0', 'LOW', '2025-07-03 10:11:14.000'),
  ('ad000000-0000-4000-8000-000000000002', '2025-07-20 09:00:03.000', 'system', 'INVOICE_GENERATED', 'invoice', NULL, NULL, NULL, NULL, 'MEDIUM', '2025-07-20 09:00:03.000');
