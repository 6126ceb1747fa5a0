// Names and values, each with its length before it, in memory that is wiped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/backends/credential_vault.h"

#include "base/length_prefixed.h"
#include "crypto/envelope/aead.h"

#include <algorithm>

namespace strongroom::server {
namespace {

Bytes associatedOf(const domain::BackendId& backend)
{
    const auto text = "strongroom/v1/backend-credentials/" + backend.value;
    const auto bytes = bytesOf(text);
    return {bytes.begin(), bytes.end()};
}

class Packer
{
public:
    explicit Packer(std::span<std::uint8_t> into) : m_rest(into) {}

    void add(std::span<const std::uint8_t> field)
    {
        std::ranges::copy(lengthBefore(field.size()), m_rest.begin());
        std::ranges::copy(field, m_rest.begin() + lengthSize);
        m_rest = m_rest.subspan(lengthSize + field.size());
    }

private:
    std::span<std::uint8_t> m_rest;
};

} // namespace

Result<Bytes> CredentialVault::seal(const domain::BackendId& backend,
                                    const domain::BackendCredentials& credentials) const
{
    if (credentials.empty())
        return Bytes();
    std::size_t size = 0;
    for (const auto& [name, value] : credentials)
        size += 2 * lengthSize + name.size() + value.size();
    SecretBytes plain(size);
    Packer packer(plain.writable());
    for (const auto& [name, value] : credentials) {
        packer.add(bytesOf(name));
        packer.add(value.reveal());
    }
    return crypto::sealAes256Gcm(m_key, associatedOf(backend), plain.reveal());
}

Result<domain::BackendCredentials> CredentialVault::open(const domain::BackendId& backend,
                                                         const Bytes& sealed) const
{
    domain::BackendCredentials credentials;
    if (sealed.empty())
        return credentials;
    const auto plain = crypto::openAes256Gcm(m_key, associatedOf(backend), sealed);
    if (!plain)
        return Error{ErrorKind::Forged,
                     "The credentials of this backend cannot be opened with the platform's key. "
                     "Restore platform.key, or enter the credentials again."};
    auto rest = plain->reveal();
    std::span<const std::uint8_t> name;
    std::span<const std::uint8_t> value;
    while (takeField(rest, name) && takeField(rest, value))
        credentials.emplace(std::string(name.begin(), name.end()), SecretBytes::copyOf(value));
    return credentials;
}

} // namespace strongroom::server
