// Looking at who answers at an address, before anything is sent there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/servers_api.h"

#include <QUrl>

namespace strongroom::client {

/// Shakes hands (TLS 1.3) and says what was shown. Fails with Untrusted for a certificate that is
/// of another name, out of its time, or without its authority; with Unavailable and TimedOut.
QCoro::Task<Result<MetServer>> meetServer(QUrl address);

/// "https", a host, and nothing else but a port. Fails with InvalidInput.
Result<QUrl> serverAddress(const std::string& text);

} // namespace strongroom::client
