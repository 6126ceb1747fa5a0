// A proof held against the request, the nonce, and what came before it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/binding/sender_proofs.h"

#include "crypto/oauth/dpop.h"

#include <array>
#include <ctime>

namespace strongroom::server {

std::vector<std::pair<std::string, std::string>> SenderProofs::headers() const
{
    // IMF-fixdate (RFC 9110, section 5.6.7); the process keeps to the C locale.
    const auto now = std::chrono::system_clock::to_time_t(m_clock.now());
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    std::array<char, 40> date{};
    std::strftime(date.data(), date.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {{"DPoP-Nonce", nonce()}, {"Date", date.data()}};
}

Error SenderProofs::refusalOf(const std::string& field) const
{
    std::string why = "The proof that came with the request does not fit it.";
    if (field == "htu")
        why = "The proof was made for another address than this server's own, " + m_publicUrl
              + ". Use that address.";
    else if (field == "iat")
        why = "The proof is not of this moment: this computer's clock and the server's differ by "
              "more than a minute. Set the clock, then try again.";
    return {ErrorKind::Unauthenticated, why, "dpop " + field, field, std::string(invalidProof)};
}

Result<crypto::JwkThumbprint> SenderProofs::check(std::string_view proof,
                                                  const ProvenRequest& request)
{
    const auto now = m_clock.now();
    crypto::DpopRequest expected{
        request.method, m_publicUrl + request.path, request.accessToken, {}};
    auto checked = crypto::checkDpopProof(proof, expected, now);
    if (!checked)
        return refusalOf(checked.error().field);
    if (!m_nonce.isTimely(checked->nonce))
        return Error{ErrorKind::Unauthenticated,
                     "The proof needs this server's nonce: repeat the request with the one of its "
                     "answer.",
                     "dpop nonce", "nonce", std::string(nonceNeeded)};
    switch (m_taken.note(checked->thumbprint, checked->id, checked->expiresAt, now)) {
    case ReplayMemory::Answer::Fresh: return std::move(checked->thumbprint);
    case ReplayMemory::Answer::Seen: return refusalOf("jti");
    case ReplayMemory::Answer::Full: break;
    }
    return Error{ErrorKind::RateLimited,
                 "Too many requests at this moment. Try again in a minute."};
}

} // namespace strongroom::server
