// A bearer token that is compared in constant time, or the caller's address.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/metrics.h"

#include "crypto/hash.h"

#include <boost/asio/ip/address.hpp>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

bool isLoopback(const std::string& peer)
{
    boost::system::error_code failed;
    const auto address = boost::asio::ip::make_address(peer, failed);
    if (failed)
        return false;
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return make_address_v4(boost::asio::ip::v4_mapped, address.to_v6()).is_loopback();
    return address.is_loopback();
}

} // namespace

void addMetricsRoute(Router& router, const Metrics& metrics, Pool& pool,
                     std::optional<SecretBytes> token)
{
    std::optional<crypto::Sha256> expected;
    if (token)
        expected = crypto::sha256(token->reveal());
    router.add(
        Method::Get, "/metrics", [&metrics, &pool, expected](Request request) -> awaitable<Reply> {
            constexpr std::string_view scheme = "Bearer ";
            const auto shown = std::string(request.header("authorization"));
            // Hashes differ from the first byte on, wherever the tokens do.
            const bool allowed =
                expected ? shown.starts_with(scheme)
                               && crypto::sha256(bytesOf(shown.substr(scheme.size()))) == *expected
                         : isLoopback(request.peer);
            if (!allowed)
                co_return Reply::problem({ErrorKind::NotFound, "There is nothing at this address."},
                                         request.id);
            auto text = co_await onPool(pool, [&] { return metrics.text(); });
            co_return Reply::text(std::move(text), "text/plain; version=0.0.4; charset=utf-8");
        });
}

} // namespace strongroom::server
