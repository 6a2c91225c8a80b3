-- What an account has uploaded, for its quota; and the versions of manuscripts.
ALTER TABLE `files` ADD KEY `files_uploadedById_size_idx` (`uploadedById`, `size`);

-- isCurrent is 1 or NULL, so that each kind has one current version at most.
CREATE TABLE `file_versions` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NOT NULL,
  `fileId` VARCHAR(191) NOT NULL,
  `kind` ENUM('SOURCE','CORRECTED','FINAL') NOT NULL,
  `version` INT NOT NULL,
  `isCurrent` TINYINT(1) NULL DEFAULT 1,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `file_versions_current_key` (`commandeId`, `kind`, `isCurrent`),
  UNIQUE KEY `file_versions_version_key` (`commandeId`, `kind`, `version`),
  UNIQUE KEY `file_versions_fileId_key` (`fileId`),
  CONSTRAINT `file_versions_commandeId_fkey` FOREIGN KEY (`commandeId`)
    REFERENCES `commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT `file_versions_fileId_fkey` FOREIGN KEY (`fileId`)
    REFERENCES `files` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT `file_versions_isCurrent_check` CHECK (`isCurrent` = 1)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
