-- The schema of the former service, exactly as all its migrations leave it.
-- Runs on an empty database only; an existing one is baselined here (see DatabaseMigration).

CREATE TABLE `users` (
  `id` VARCHAR(191) NOT NULL,
  `prenom` VARCHAR(100) NOT NULL,
  `nom` VARCHAR(100) NOT NULL,
  `email` VARCHAR(255) NOT NULL,
  `password` VARCHAR(255) NOT NULL,
  `role` ENUM('USER','ADMIN','CORRECTOR') NOT NULL DEFAULT 'USER',
  `isActive` TINYINT(1) NOT NULL DEFAULT 1,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  `adresse` TEXT NULL,
  `avatar` VARCHAR(500) NULL,
  `telephone` VARCHAR(20) NULL,
  `preferences` JSON NULL,
  `bio` TEXT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `users_email_key` (`email`),
  KEY `users_email_idx` (`email`),
  KEY `users_role_idx` (`role`),
  KEY `users_isActive_idx` (`isActive`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `commandes` (
  `id` VARCHAR(191) NOT NULL,
  `userId` VARCHAR(191) NOT NULL,
  `titre` VARCHAR(255) NOT NULL,
  `description` TEXT NULL,
  `fichierUrl` VARCHAR(500) NULL,
  `statut` ENUM('EN_ATTENTE','EN_ATTENTE_VERIFICATION','EN_ATTENTE_CONSULTATION','ESTIMATION_ENVOYEE','PAYEE','EN_COURS','TERMINE','ANNULEE','SUSPENDUE') NOT NULL DEFAULT 'EN_ATTENTE',
  `noteClient` TEXT NULL,
  `noteCorrecteur` TEXT NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  `paymentStatus` VARCHAR(50) NULL,
  `stripeSessionId` VARCHAR(255) NULL,
  `amount` INT NULL,
  `dateEcheance` DATETIME(3) NULL,
  `dateFinition` DATETIME(3) NULL,
  `priorite` ENUM('FAIBLE','NORMALE','HAUTE','URGENTE') NOT NULL DEFAULT 'NORMALE',
  `packType` VARCHAR(100) NULL,
  `pagesDeclarees` INT NULL,
  `pagesVerifiees` INT NULL,
  `prixEstime` INT NULL,
  `prixFinal` INT NULL,
  PRIMARY KEY (`id`),
  KEY `commandes_statut_idx` (`statut`),
  KEY `commandes_priorite_idx` (`priorite`),
  KEY `commandes_createdAt_idx` (`createdAt`),
  KEY `commandes_userId_idx` (`userId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `files` (
  `id` VARCHAR(191) NOT NULL,
  `filename` VARCHAR(255) NOT NULL,
  `storedName` VARCHAR(255) NOT NULL,
  `mimeType` VARCHAR(100) NOT NULL,
  `size` INT NOT NULL,
  `url` VARCHAR(500) NOT NULL,
  `type` ENUM('DOCUMENT','IMAGE','AUDIO','VIDEO','ARCHIVE','OTHER') NOT NULL DEFAULT 'DOCUMENT',
  `uploadedById` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NULL,
  `description` TEXT NULL,
  `isPublic` TINYINT(1) NOT NULL DEFAULT 0,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `files_uploadedById_idx` (`uploadedById`),
  KEY `files_commandeId_idx` (`commandeId`),
  KEY `files_type_idx` (`type`),
  KEY `files_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `invoices` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NOT NULL,
  `number` VARCHAR(50) NOT NULL,
  `amount` INT NOT NULL,
  `taxAmount` INT NOT NULL DEFAULT 0,
  `pdfUrl` VARCHAR(500) NOT NULL,
  `status` ENUM('GENERATED','SENT','PAID','OVERDUE','CANCELLED') NOT NULL DEFAULT 'GENERATED',
  `issuedAt` DATETIME(3) NULL,
  `dueAt` DATETIME(3) NULL,
  `paidAt` DATETIME(3) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `invoices_number_key` (`number`),
  KEY `invoices_commandeId_idx` (`commandeId`),
  KEY `invoices_status_idx` (`status`),
  KEY `invoices_number_idx` (`number`),
  KEY `invoices_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `tarifs` (
  `id` VARCHAR(191) NOT NULL,
  `nom` VARCHAR(255) NOT NULL,
  `description` TEXT NOT NULL,
  `prix` INT NOT NULL,
  `prixFormate` VARCHAR(50) NOT NULL,
  `typeService` VARCHAR(100) NOT NULL,
  `dureeEstimee` VARCHAR(100) NULL,
  `actif` TINYINT(1) NOT NULL DEFAULT 1,
  `ordre` INT NOT NULL DEFAULT 0,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  `stripePriceId` VARCHAR(255) NULL,
  `stripeProductId` VARCHAR(255) NULL,
  PRIMARY KEY (`id`),
  KEY `tarifs_actif_idx` (`actif`),
  KEY `tarifs_ordre_idx` (`ordre`),
  KEY `tarifs_typeService_idx` (`typeService`),
  KEY `tarifs_createdAt_idx` (`createdAt`),
  KEY `tarifs_stripeProductId_idx` (`stripeProductId`),
  KEY `tarifs_stripePriceId_idx` (`stripePriceId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `pending_commandes` (
  `id` VARCHAR(191) NOT NULL,
  `prenom` VARCHAR(100) NOT NULL,
  `nom` VARCHAR(100) NOT NULL,
  `email` VARCHAR(255) NOT NULL,
  `passwordHash` VARCHAR(255) NOT NULL,
  `telephone` VARCHAR(20) NULL,
  `adresse` TEXT NULL,
  `serviceId` VARCHAR(255) NOT NULL,
  `consentementRgpd` TINYINT(1) NOT NULL DEFAULT 0,
  `stripeSessionId` VARCHAR(255) NULL,
  `activationToken` VARCHAR(255) NULL,
  `tokenExpiresAt` DATETIME(3) NULL,
  `isProcessed` TINYINT(1) NOT NULL DEFAULT 0,
  `userId` VARCHAR(191) NULL,
  `commandeId` VARCHAR(191) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  `nombrePages` INT NULL,
  `description` TEXT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `pending_commandes_stripeSessionId_key` (`stripeSessionId`),
  UNIQUE KEY `pending_commandes_activationToken_key` (`activationToken`),
  KEY `pending_commandes_email_idx` (`email`),
  KEY `pending_commandes_stripeSessionId_idx` (`stripeSessionId`),
  KEY `pending_commandes_activationToken_idx` (`activationToken`),
  KEY `pending_commandes_isProcessed_idx` (`isProcessed`),
  KEY `pending_commandes_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `messages` (
  `id` VARCHAR(191) NOT NULL,
  `senderId` VARCHAR(191) NULL,
  `receiverId` VARCHAR(191) NULL,
  `subject` VARCHAR(255) NULL,
  `content` TEXT NOT NULL,
  `type` ENUM('USER_MESSAGE','SYSTEM_MESSAGE','NOTIFICATION','SUPPORT_MESSAGE','ADMIN_MESSAGE','CONSULTATION_REQUEST') NOT NULL DEFAULT 'USER_MESSAGE',
  `statut` ENUM('BROUILLON','ENVOYE','DELIVRE','LU','ARCHIVE') NOT NULL DEFAULT 'ENVOYE',
  `isRead` TINYINT(1) NOT NULL DEFAULT 0,
  `isArchived` TINYINT(1) NOT NULL DEFAULT 0,
  `isPinned` TINYINT(1) NOT NULL DEFAULT 0,
  `parentId` VARCHAR(191) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  `conversationId` VARCHAR(191) NOT NULL,
  `visitorEmail` VARCHAR(255) NULL,
  `visitorName` VARCHAR(100) NULL,
  `deletedByAdmin` TINYINT(1) NOT NULL DEFAULT 0,
  `displayFirstName` VARCHAR(100) NULL,
  `displayLastName` VARCHAR(100) NULL,
  `displayRole` VARCHAR(100) NULL,
  `isFromVisitor` TINYINT(1) NOT NULL DEFAULT 0,
  `metadata` JSON NULL,
  `status` VARCHAR(50) NULL,
  `visitorPhone` VARCHAR(20) NULL,
  PRIMARY KEY (`id`),
  KEY `messages_senderId_idx` (`senderId`),
  KEY `messages_receiverId_idx` (`receiverId`),
  KEY `messages_conversationId_idx` (`conversationId`),
  KEY `messages_visitorEmail_idx` (`visitorEmail`),
  KEY `messages_parentId_fkey` (`parentId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `message_attachments` (
  `id` VARCHAR(191) NOT NULL,
  `messageId` VARCHAR(191) NOT NULL,
  `fileId` VARCHAR(191) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `message_attachments_messageId_idx` (`messageId`),
  KEY `message_attachments_fileId_idx` (`fileId`),
  UNIQUE KEY `message_attachments_messageId_fileId_key` (`messageId`, `fileId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `notifications` (
  `id` VARCHAR(191) NOT NULL,
  `userId` VARCHAR(191) NOT NULL,
  `title` VARCHAR(255) NOT NULL,
  `message` TEXT NOT NULL,
  `type` ENUM('INFO','SUCCESS','WARNING','ERROR','PAYMENT','ORDER','MESSAGE','SYSTEM','CONSULTATION') NOT NULL DEFAULT 'INFO',
  `priority` ENUM('FAIBLE','NORMALE','HAUTE','URGENTE') NOT NULL DEFAULT 'NORMALE',
  `data` TEXT NULL,
  `actionUrl` VARCHAR(500) NULL,
  `isRead` TINYINT(1) NOT NULL DEFAULT 0,
  `isDeleted` TINYINT(1) NOT NULL DEFAULT 0,
  `readAt` DATETIME(3) NULL,
  `expiresAt` DATETIME(3) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `notifications_userId_idx` (`userId`),
  KEY `notifications_type_idx` (`type`),
  KEY `notifications_isRead_idx` (`isRead`),
  KEY `notifications_isDeleted_idx` (`isDeleted`),
  KEY `notifications_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `support_requests` (
  `id` VARCHAR(191) NOT NULL,
  `userId` VARCHAR(191) NOT NULL,
  `title` VARCHAR(255) NOT NULL,
  `description` TEXT NOT NULL,
  `category` ENUM('GENERAL','TECHNIQUE','FACTURATION','COMMANDE','COMPTE','AUTRE') NOT NULL DEFAULT 'GENERAL',
  `priority` ENUM('FAIBLE','NORMALE','HAUTE','URGENTE','CRITIQUE') NOT NULL DEFAULT 'NORMALE',
  `status` ENUM('OUVERT','EN_COURS','EN_ATTENTE','RESOLU','FERME','ANNULE') NOT NULL DEFAULT 'OUVERT',
  `assignedToId` VARCHAR(191) NULL,
  `source` VARCHAR(100) NULL,
  `tags` TEXT NULL,
  `firstResponseAt` DATETIME(3) NULL,
  `resolvedAt` DATETIME(3) NULL,
  `closedAt` DATETIME(3) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `support_requests_userId_idx` (`userId`),
  KEY `support_requests_assignedToId_idx` (`assignedToId`),
  KEY `support_requests_status_idx` (`status`),
  KEY `support_requests_priority_idx` (`priority`),
  KEY `support_requests_category_idx` (`category`),
  KEY `support_requests_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `payment_methods` (
  `id` VARCHAR(191) NOT NULL,
  `userId` VARCHAR(191) NOT NULL,
  `stripePaymentMethodId` VARCHAR(255) NOT NULL,
  `brand` VARCHAR(50) NOT NULL,
  `last4` VARCHAR(4) NOT NULL,
  `expMonth` INT NOT NULL,
  `expYear` INT NOT NULL,
  `isDefault` TINYINT(1) NOT NULL DEFAULT 0,
  `isActive` TINYINT(1) NOT NULL DEFAULT 1,
  `fingerprint` VARCHAR(255) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `payment_methods_stripePaymentMethodId_key` (`stripePaymentMethodId`),
  KEY `payment_methods_userId_idx` (`userId`),
  KEY `payment_methods_stripePaymentMethodId_idx` (`stripePaymentMethodId`),
  KEY `payment_methods_isDefault_idx` (`isDefault`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `password_resets` (
  `id` VARCHAR(191) NOT NULL,
  `userId` VARCHAR(191) NOT NULL,
  `tokenHash` VARCHAR(255) NOT NULL,
  `expiresAt` DATETIME(3) NOT NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  UNIQUE KEY `password_resets_tokenHash_key` (`tokenHash`),
  KEY `password_resets_userId_idx` (`userId`),
  KEY `password_resets_expiresAt_idx` (`expiresAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `pages` (
  `id` VARCHAR(191) NOT NULL,
  `title` VARCHAR(255) NOT NULL,
  `slug` VARCHAR(255) NOT NULL,
  `content` LONGTEXT NOT NULL,
  `excerpt` TEXT NULL,
  `type` ENUM('PAGE','FAQ','BLOG','LEGAL','HELP','LANDING') NOT NULL DEFAULT 'PAGE',
  `status` ENUM('DRAFT','PUBLISHED','ARCHIVED','SCHEDULED') NOT NULL DEFAULT 'DRAFT',
  `metaTitle` VARCHAR(255) NULL,
  `metaDescription` TEXT NULL,
  `metaKeywords` TEXT NULL,
  `category` VARCHAR(100) NULL,
  `tags` TEXT NULL,
  `sortOrder` INT NOT NULL DEFAULT 0,
  `isPublic` TINYINT(1) NOT NULL DEFAULT 1,
  `requireAuth` TINYINT(1) NOT NULL DEFAULT 0,
  `publishedAt` DATETIME(3) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `pages_slug_key` (`slug`),
  KEY `pages_slug_idx` (`slug`),
  KEY `pages_type_idx` (`type`),
  KEY `pages_status_idx` (`status`),
  KEY `pages_category_idx` (`category`),
  KEY `pages_isPublic_idx` (`isPublic`),
  KEY `pages_publishedAt_idx` (`publishedAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `faqs` (
  `id` VARCHAR(191) NOT NULL,
  `question` TEXT NOT NULL,
  `answer` LONGTEXT NOT NULL,
  `details` TEXT NULL,
  `ordre` INT NOT NULL DEFAULT 0,
  `visible` TINYINT(1) NOT NULL DEFAULT 1,
  `categorie` VARCHAR(100) NOT NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `faqs_visible_idx` (`visible`),
  KEY `faqs_ordre_idx` (`ordre`),
  KEY `faqs_categorie_idx` (`categorie`),
  KEY `faqs_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `audit_logs` (
  `id` VARCHAR(191) NOT NULL,
  `timestamp` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `adminEmail` VARCHAR(255) NOT NULL,
  `action` VARCHAR(100) NOT NULL,
  `targetType` ENUM('user','command','invoice','payment','file','auth','system') NOT NULL,
  `targetId` VARCHAR(191) NULL,
  `details` TEXT NULL,
  `ipAddress` VARCHAR(45) NULL,
  `userAgent` TEXT NULL,
  `severity` ENUM('LOW','MEDIUM','HIGH','CRITICAL') NOT NULL DEFAULT 'MEDIUM',
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  KEY `audit_logs_adminEmail_idx` (`adminEmail`),
  KEY `audit_logs_action_idx` (`action`),
  KEY `audit_logs_targetType_idx` (`targetType`),
  KEY `audit_logs_severity_idx` (`severity`),
  KEY `audit_logs_timestamp_idx` (`timestamp`),
  KEY `audit_logs_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE `commandes` ADD CONSTRAINT `commandes_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `files` ADD CONSTRAINT `files_uploadedById_fkey` FOREIGN KEY (`uploadedById`) REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `files` ADD CONSTRAINT `files_commandeId_fkey` FOREIGN KEY (`commandeId`) REFERENCES `commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `invoices` ADD CONSTRAINT `invoices_commandeId_fkey` FOREIGN KEY (`commandeId`) REFERENCES `commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `messages` ADD CONSTRAINT `messages_senderId_fkey` FOREIGN KEY (`senderId`) REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `messages` ADD CONSTRAINT `messages_receiverId_fkey` FOREIGN KEY (`receiverId`) REFERENCES `users` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE `messages` ADD CONSTRAINT `messages_parentId_fkey` FOREIGN KEY (`parentId`) REFERENCES `messages` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE `message_attachments` ADD CONSTRAINT `message_attachments_messageId_fkey` FOREIGN KEY (`messageId`) REFERENCES `messages` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `message_attachments` ADD CONSTRAINT `message_attachments_fileId_fkey` FOREIGN KEY (`fileId`) REFERENCES `files` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `notifications` ADD CONSTRAINT `notifications_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `support_requests` ADD CONSTRAINT `support_requests_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `support_requests` ADD CONSTRAINT `support_requests_assignedToId_fkey` FOREIGN KEY (`assignedToId`) REFERENCES `users` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE `payment_methods` ADD CONSTRAINT `payment_methods_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `password_resets` ADD CONSTRAINT `password_resets_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
