// Notes as texts, hashes in base64.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/witness_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestProof = 128; // Of a tree of 2^64 leaves.

} // namespace

json::object toJson(const domain::WitnessRequest& value)
{
    json::array proof;
    for (const auto& hash : value.proof)
        proof.emplace_back(toBase64(hash));
    json::object object{{"log_key", value.logKey},
                        {"checkpoint", value.checkpoint},
                        {"seen_size", static_cast<std::int64_t>(value.seenSize)}};
    object["proof"] = std::move(proof);
    return object;
}

json::object toJson(const domain::WitnessAnswer& value)
{
    return {{"seen_size", static_cast<std::int64_t>(value.seenSize)},
            {"witness_key", value.witnessKey},
            {"checkpoint", value.checkpoint}};
}

template <>
Result<domain::WitnessRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::WitnessRequest request{reader.text("log_key"),
                                   reader.text("checkpoint"),
                                   readNumber<std::uint64_t>(reader, "seen_size", 0),
                                   {}};
    for (const auto& text : readTexts(reader, "proof", longestProof, 64))
        request.proof.push_back(reader.take("proof", fromBase64(text)));
    return finish(reader, std::move(request));
}

template <>
Result<domain::WitnessAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::WitnessAnswer answer{readNumber<std::uint64_t>(reader, "seen_size", 0),
                                 reader.text("witness_key"), reader.textOr("checkpoint")};
    return finish(reader, std::move(answer));
}

} // namespace strongroom::wire
