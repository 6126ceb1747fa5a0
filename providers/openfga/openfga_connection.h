// Requests to an OpenFGA server over its HTTP API.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <boost/json/value.hpp>
#include <curl/curl.h>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::providers {

struct OpenfgaAddress
{
    std::string url{};                  ///< "https://fga.example:8080".
    std::string caFile{};               ///< Empty: the system's authorities.
    std::optional<SecretBytes> token{}; ///< Its preshared key; none where it asks for none.
};

/// Calls block for at most ten seconds; may be made from any thread, each on a connection of its
/// own that is kept for the next one. What they return are the answer's lines of JSON. They fail
/// with what the server says (InvalidInput, TooLarge with "resolution_too_deep", TimedOut), with
/// Untrusted for its certificate, and with Unavailable for all that is not the question's fault, a
/// refused token included.
class OpenfgaConnection
{
public:
    using Answer = std::vector<boost::json::value>;

    /// Fails with InvalidInput for an address that is neither over TLS nor on the loopback
    /// interface: whoever stands between could answer every question.
    static Result<std::unique_ptr<OpenfgaConnection>> create(OpenfgaAddress address);

    Result<Answer> get(const std::string& path);
    Result<Answer> post(const std::string& path, const boost::json::value& body);

private:
    using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

    explicit OpenfgaConnection(OpenfgaAddress address) : m_address(std::move(address)) {}

    Result<Answer> send(const char* method, const std::string& path, const std::string& body);
    Handle take();
    void keep(Handle handle);
    void prepare(CURL* handle) const;

    const OpenfgaAddress m_address;
    std::mutex m_mutex{};
    std::vector<Handle> m_idle{};
};

} // namespace strongroom::providers
