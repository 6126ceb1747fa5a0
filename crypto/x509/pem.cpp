// PEM by OpenSSL, which would ask for a passphrase if it were let.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/pem.h"

#include <openssl/pem.h>

#include <array>

namespace strongroom::crypto {
namespace {

/// PEM from elsewhere may say that it is encrypted; OpenSSL's own callback then asks the person.
int noPassphrase(char*, int, int, void*)
{
    return -1;
}

} // namespace

Certificate readCertificate(std::string_view pem)
{
    const Bio in(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Certificate certificate(PEM_read_bio_X509(in.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return certificate;
}

Key readPrivateKey(const SecretBytes& pem)
{
    const Bio in(BIO_new_mem_buf(pem.reveal().data(), static_cast<int>(pem.size())));
    Key key(PEM_read_bio_PrivateKey(in.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return key;
}

bool isP256(const EVP_PKEY* key)
{
    std::array<char, 32> group{};
    std::size_t size = 0;
    return key != nullptr && EVP_PKEY_is_a(key, "EC") == 1
           && ok(EVP_PKEY_get_group_name(key, group.data(), group.size(), &size))
           && std::string_view(group.data(), size) == "prime256v1";
}

} // namespace strongroom::crypto
