// What certificates and SSH keys say about themselves, for people.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/inspection_api.h"

class QWidget;

namespace strongroom::ui {

/// All of a chain, the first one's standing on top; `now` says how many days are left.
QWidget* certificatesWidget(const client::CertificatesView& view, Timestamp now);
QWidget* sshKeyWidget(const client::SshKeyView& view);

} // namespace strongroom::ui
