// A certificate authority in a folder of its own: ca.pem for everybody, ca.key for nobody else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/x509/authority.h"

#include <string>

namespace strongroom::app {

/// Makes one. Fails with AlreadyExists if the folder holds an authority: nothing is overwritten.
Result<crypto::Credential> makeAuthority(const std::string& folder, const std::string& name);

/// Fails with NotFound if there is none.
Result<crypto::Credential> readAuthority(const std::string& folder);

/// A fresh leaf in `stem`.pem and `stem`.key.
Result<crypto::Credential> writeLeaf(const crypto::Credential& authority,
                                     const crypto::CertificateRequest& request,
                                     const std::string& stem);

} // namespace strongroom::app
