// Files of mode 0600, the key before the certificate.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/authority_folder.h"

#include "app/log/process.h"

#include <unistd.h>

namespace strongroom::app {
namespace {

bool exists(const std::string& path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

std::string textOf(const SecretBytes& secret)
{
    const auto bytes = secret.reveal();
    return {bytes.begin(), bytes.end()};
}

Result<Done> writePair(const crypto::Credential& credential, const std::string& stem)
{
    if (auto written = writePrivateFile(stem + ".key", textOf(credential.privateKeyPem)); !written)
        return written;
    return writePrivateFile(stem + ".pem", credential.certificatePem);
}

} // namespace

Result<crypto::Credential> makeAuthority(const std::string& folder, const std::string& name)
{
    if (auto made = makePrivateFolder(folder); !made)
        return made.error();
    if (exists(folder + "/ca.key") || exists(folder + "/ca.pem"))
        return Error{ErrorKind::AlreadyExists,
                     "The folder " + folder + " holds an authority already."};
    auto authority = crypto::newAuthority(name, SystemClock().now());
    if (!authority)
        return authority;
    if (auto written = writePair(*authority, folder + "/ca"); !written)
        return written.error();
    return authority;
}

Result<crypto::Credential> readAuthority(const std::string& folder)
{
    if (!exists(folder + "/ca.key"))
        return Error{ErrorKind::NotFound,
                     "The folder " + folder + " holds no authority (ca.pem and ca.key)."};
    const auto certificate = readFile(folder + "/ca.pem");
    const auto key = readFile(folder + "/ca.key");
    if (!certificate || !key)
        return certificate ? key.error() : certificate.error();
    return crypto::Credential{*certificate, SecretBytes::copyOf(*key)};
}

Result<crypto::Credential> writeLeaf(const crypto::Credential& authority,
                                     const crypto::CertificateRequest& request,
                                     const std::string& stem)
{
    auto leaf = crypto::issueCertificate(authority, request, SystemClock().now());
    if (!leaf)
        return leaf;
    if (auto written = writePair(*leaf, stem); !written)
        return written.error();
    return leaf;
}

} // namespace strongroom::app
