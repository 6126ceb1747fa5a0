// A fresh key to answer to, a proof, a question; and only the custodian's own answer counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_comparisons.h"

#include "base/ids.h"
#include "client/http/claims.h"
#include "client/http/page_answer.h"
#include "client/http/sealing.h"
#include "crypto/envelope/comparison.h"
#include "models/wire/comparison_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/proof_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::client {
namespace {

wire::json::object versionOf(const domain::SealContext& context)
{
    return {{"secret", context.secret.value}, {"version", context.number}};
}

wire::json::object bodyOf(const domain::CompareClaims& claims, const domain::PersonProof& proof)
{
    const auto& wish = claims.wish;
    return {{"left", versionOf(wish.left)},
            {"right", versionOf(wish.right)},
            {"keys", wire::textsToJson(wish.keys)},
            {"purpose", wire::toJson(wish.purpose)},
            {"reader_public_key", toBase64Url(claims.readerPublicKey)},
            {"person", wire::toJson(proof)}};
}

} // namespace

QCoro::Task<Result<domain::SameValues>> HttpComparisons::compare(domain::ComparisonWish wish)
{
    const auto reader = newReaderKey();
    if (!reader)
        co_return reader.error();
    const domain::CompareClaims claims{std::move(wish), reader->publicKey, newStamp()};
    const auto proof = co_await m_prover.prove(wire::serialize(wire::toJson(claims)));
    if (!proof)
        co_return proof.error();
    const auto& organization = claims.wish.left.organization;
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + "/comparisons",
                 jsonBody(bodyOf(claims, *proof))));
    const auto answer = answerOf<domain::CompareValuesAnswer>(reply);
    if (!answer)
        co_return answer.error();
    const auto custodian = m_trust.check(organization, answer->custodian);
    if (!custodian)
        co_return custodian.error();
    co_return crypto::openComparison(custodian->publicKey(), reader->privateKey,
                                     {encode(claims.wish.left), encode(claims.wish.right)},
                                     claims.wish.keys,
                                     {answer->sealed.encapsulated, answer->sealed.ciphertext});
}

} // namespace strongroom::client
