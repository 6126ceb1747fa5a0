// A proof a page; names are put to the answers here, so that no question tells what was found.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_searches.h"

#include "base/ids.h"
#include "client/http/claims.h"
#include "client/http/page_answer.h"
#include "client/http/sealing.h"
#include "crypto/envelope/search.h"
#include "crypto/hash.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"
#include "models/wire/searches/reuse_json.h"
#include "models/wire/searches/value_search_json.h"

namespace strongroom::client {
namespace {

const Error notWhatWasAsked{ErrorKind::Forged,
                            "What came back is not an answer to what was asked. Nothing of it was "
                            "used. Tell your administrator."};

Bytes hashOf(const domain::SealedMessage& message)
{
    const auto hash = crypto::sha256(encode(message));
    return Bytes(hash.begin(), hash.end());
}

/// As the custodian was asked, without what only it and the control plane know.
std::vector<domain::SearchedValue> valuesOf(const domain::SearchedPage& page)
{
    std::vector<domain::SearchedValue> values;
    for (const auto& secret : page.secrets)
        for (const auto& value : secret.values)
            values.push_back({secret.id, value.version, value.key, {}});
    return values;
}

Result<FoundPage> foundIn(const domain::SearchedPage& page, const Bytes& forms)
{
    FoundPage found;
    found.secrets = page.secrets.size();
    found.values = forms.size();
    found.leftOut = page.leftOut;
    found.next = page.next;
    auto form = forms.begin();
    for (const auto& secret : page.secrets)
        for (const auto& value : secret.values) {
            if (form == forms.end() || *form >= domain::soughtForms)
                return notWhatWasAsked;
            if (*form != 0)
                found.found.push_back({secret.id, secret.name, secret.environment, secret.state,
                                       value.key, value.version, value.current,
                                       static_cast<domain::SoughtForm>(*form)});
            ++form;
        }
    if (form != forms.end())
        return notWhatWasAsked;
    return found;
}

Result<ReusePage> reusedIn(const domain::MarkedPage& page, const Bytes& marks)
{
    ReusePage reused;
    reused.secrets = page.secrets.size();
    reused.withheld = page.withheld;
    reused.next = page.next;
    std::span<const std::uint8_t> rest(marks);
    for (const auto& secret : page.secrets)
        for (const auto& key : secret.keys) {
            if (rest.size() < domain::reuseMarkSize)
                return notWhatWasAsked;
            const auto mark = rest.first(domain::reuseMarkSize);
            rest = rest.subspan(domain::reuseMarkSize);
            reused.values.push_back({secret.id, secret.name, secret.environment, secret.version,
                                     key, Bytes(mark.begin(), mark.end())});
        }
    if (!rest.empty())
        return notWhatWasAsked;
    return reused;
}

} // namespace

QCoro::Task<Result<std::shared_ptr<const SealedSearch>>>
HttpSearches::sealSearch(domain::SearchWish wish, SecretBytes sought)
{
    if (auto hard = domain::checkSought(sought); !hard)
        co_return hard.error();
    auto reader = newReaderKey();
    if (!reader)
        co_return reader.error();
    const auto custodian = co_await m_trust.custodian(wish.organization);
    if (!custodian)
        co_return custodian.error();
    auto sealed = crypto::sealSought(custodian->publicKey(),
                                     domain::soughtPlace(wish, reader->publicKey), sought);
    if (!sealed)
        co_return sealed.error();
    auto search = std::make_shared<SealedSearch>();
    search->wish = std::move(wish);
    search->sought = {std::move(sealed->encapsulated), std::move(sealed->ciphertext)};
    search->readerPrivateKey = std::move(reader->privateKey);
    search->readerPublicKey = std::move(reader->publicKey);
    co_return std::shared_ptr<const SealedSearch>(std::move(search));
}

template <class Page>
QCoro::Task<Result<HttpSearches::Told<Page>>>
HttpSearches::ask(QString path, domain::OrganizationId organization, wire::json::object body,
                  std::string claims)
{
    const auto proof = co_await m_prover.prove(std::move(claims));
    if (!proof)
        co_return proof.error();
    body["person"] = wire::toJson(*proof);
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + path, jsonBody(body)));
    auto page = answerOf<Page>(reply);
    if (!page)
        co_return page.error();
    auto custodian = m_trust.check(organization, page->answer.custodian);
    if (!custodian)
        co_return custodian.error();
    co_return Told<Page>{std::move(*page), std::move(*custodian)};
}

QCoro::Task<Result<FoundPage>> HttpSearches::findValue(std::shared_ptr<const SealedSearch> search,
                                                       std::optional<std::string> cursor)
{
    const auto hash = hashOf(search->sought);
    const domain::FindClaims claims{search->wish, hash, search->readerPublicKey, newStamp()};
    wire::json::object body{{"sought", wire::toJson(search->sought)},
                            {"reader_public_key", toBase64Url(search->readerPublicKey)}};
    wire::addSearch(body, search->wish);
    if (cursor)
        body["cursor"] = *cursor;
    const auto told = co_await ask<domain::SearchedPage>(QStringLiteral("/value-searches"),
                                                         search->wish.organization, std::move(body),
                                                         wire::serialize(wire::toJson(claims)));
    if (!told)
        co_return told.error();
    const auto& sealed = told->page.answer.sealed;
    const auto forms = crypto::openFound(told->custodian.publicKey(), search->readerPrivateKey,
                                         domain::foundPlace(hash, valuesOf(told->page)),
                                         {sealed.encapsulated, sealed.ciphertext});
    if (!forms)
        co_return forms.error();
    co_return foundIn(told->page, *forms);
}

Result<std::shared_ptr<const ReuseReader>> HttpSearches::beginReuse(domain::ReuseWish wish)
{
    auto reader = newReaderKey();
    if (!reader)
        return reader.error();
    auto report = std::make_shared<ReuseReader>();
    report->wish = std::move(wish);
    report->wish.report = newId();
    report->readerPrivateKey = std::move(reader->privateKey);
    report->readerPublicKey = std::move(reader->publicKey);
    return std::shared_ptr<const ReuseReader>(std::move(report));
}

QCoro::Task<Result<ReusePage>> HttpSearches::markReuse(std::shared_ptr<const ReuseReader> report,
                                                       std::optional<std::string> cursor)
{
    const domain::ReuseClaims claims{report->wish, report->readerPublicKey, newStamp()};
    wire::json::object body{{"reader_public_key", toBase64Url(report->readerPublicKey)}};
    wire::addReuse(body, report->wish);
    if (cursor)
        body["cursor"] = *cursor;
    const auto told = co_await ask<domain::MarkedPage>(QStringLiteral("/reuse-reports"),
                                                       report->wish.organization, std::move(body),
                                                       wire::serialize(wire::toJson(claims)));
    if (!told)
        co_return told.error();
    const auto& sealed = told->page.answer.sealed;
    const auto marks =
        crypto::openMarks(told->custodian.publicKey(), report->readerPrivateKey,
                          domain::marksPlace(report->wish.report, told->page.secrets),
                          {sealed.encapsulated, sealed.ciphertext});
    if (!marks)
        co_return marks.error();
    co_return reusedIn(told->page, *marks);
}

} // namespace strongroom::client
