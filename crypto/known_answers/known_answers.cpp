// Files taken apart into cases, cases handed to their families.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/known_answers/known_answers.h"

#include "crypto/known_answers/families.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <map>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

using Check = Outcome (*)(const VectorCase&);

const std::map<std::string, Check, std::less<>>& families()
{
    static const std::map<std::string, Check, std::less<>> checks{
        {"AeadTest", checkAead},          {"KeywrapTest", checkKeyWrap},
        {"HkdfTest", checkHkdf},          {"MacTest", checkMac},
        {"XdhComp", checkAgreement},      {"EcdhEcpointTest", checkAgreement},
        {"EddsaVerify", checkEd25519},    {"EcdsaVerify", checkEcdsa},
        {"EcdsaP1363Verify", checkEcdsa}, {"RsassaPkcs1Verify", checkRsa},
        {"RsassaPssVerify", checkRsa},    {"JsonWebSignature", checkToken},
        {"JsonWebKey", checkToken},       {"JsonWebCrypto", checkToken},
    };
    return checks;
}

Outcome check(const VectorCase& vector)
{
    const auto family = families().find(vector.text("type"));
    return family != families().end() ? family->second(vector)
                                      : skip("this kind of algorithm is none of ours");
}

const Error unknown{ErrorKind::InvalidInput,
                    "This file is neither in Wycheproof's form nor in RFC 9180's."};

Result<std::vector<CaseVerdict>> runWycheproof(const json::object& file)
{
    const auto* groups = file.if_contains("testGroups");
    if (groups == nullptr || !groups->is_array())
        return unknown;
    const auto* algorithm = file.if_contains("algorithm");
    const std::string name = algorithm != nullptr && algorithm->is_string()
                                 ? std::string(std::string_view(algorithm->get_string()))
                                 : std::string();
    std::vector<CaseVerdict> verdicts;
    for (const auto& group : groups->get_array()) {
        const auto* fields = group.if_object();
        const auto* tests = fields != nullptr ? fields->if_contains("tests") : nullptr;
        if (tests == nullptr || !tests->is_array())
            return unknown;
        for (const auto& test : tests->get_array()) {
            if (!test.is_object())
                return unknown;
            const VectorCase vector(name, *fields, test.get_object());
            auto outcome = check(vector);
            verdicts.push_back({std::to_string(vector.number("tcId")), outcome.verdict,
                                std::move(outcome.reason)});
        }
    }
    return verdicts;
}

Result<std::vector<CaseVerdict>> runHpke(const json::array& file)
{
    static const json::object noGroup;
    std::vector<CaseVerdict> verdicts;
    for (const auto& test : file) {
        const auto* fields = test.if_object();
        if (fields == nullptr || !fields->contains("kem_id"))
            return unknown;
        auto outcome = checkHpke(VectorCase("HPKE", noGroup, *fields));
        verdicts.push_back(
            {std::to_string(verdicts.size()), outcome.verdict, std::move(outcome.reason)});
    }
    return verdicts;
}

} // namespace

Result<std::vector<CaseVerdict>> runKnownAnswers(std::string_view text)
{
    json::error_code failed;
    const auto file = json::parse(json::string_view(text.data(), text.size()), failed);
    if (failed)
        return Error{ErrorKind::InvalidInput, "This file is not JSON."};
    auto verdicts = file.is_object()  ? runWycheproof(file.get_object())
                    : file.is_array() ? runHpke(file.get_array())
                                      : Result<std::vector<CaseVerdict>>(unknown);
    if (verdicts && verdicts->empty())
        return unknown;
    return verdicts;
}

} // namespace strongroom::crypto
