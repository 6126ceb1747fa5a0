// Filters of the record, paths of its log, and reviews: what is read is written so that it reads
// the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/tiles.h"
#include "crypto/x509/pdf_signature.h"
#include "models/domain/audit_filter.h"
#include "models/wire/review_json.h"
#include "tests/fuzz/must_be.h"

using namespace strongroom;

namespace {

void filters(std::string_view text)
{
    const auto filter = domain::parseAuditFilter(text, Timestamp(std::chrono::hours(500'000)));
    if (!filter)
        return;
    const auto written = domain::textOf(*filter);
    if (written.size() > domain::longestAuditFilter)
        return; // Quotes make it longer.
    const auto again = domain::parseAuditFilter(written, Timestamp());
    mustBe(again && *again == *filter);
}

void paths(std::string_view text)
{
    if (const auto path = crypto::TilePath::parse(text))
        mustBe(path->toText() == text);
}

void reviews(std::string_view text)
{
    const auto value = wire::parse(std::string(text));
    if (!value)
        return;
    const auto review = wire::fromJson<domain::AccessReview>(*value);
    if (review)
        mustBe(bool(wire::fromJson<domain::AccessReview>(wire::toJson(*review))));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    filters(text);
    paths(text);
    reviews(text);
    // Without a key that can sign, everything but the signature itself is done.
    (void)crypto::signPdf(Bytes(data, data + size), {{}, "a", "b"}, Timestamp());
    return 0;
}
