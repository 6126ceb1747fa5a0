// What is told of entries is found here once, for whoever writes and for whoever shows it before.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_certificate_ends.h"

#include "client/http/entry_ends.h"
#include "models/wire/certificate_end_json.h"

// After it, since its templates call the declarations above.
#include "client/http/page_answer.h"

namespace strongroom::client {

domain::CertificateEnds HttpCertificateEnds::endsOf(const std::vector<DraftEntry>& entries) const
{
    return entryEnds(entries);
}

QCoro::Task<Result<domain::Page<domain::CertificateEnd>>>
HttpCertificateEnds::certificateEnds(EndsQuestion question)
{
    auto path = organizationPath(question.organization.value) + "/certificate-ends?limit=200";
    if (question.secret)
        path += "&secret=" + queryValue(question.secret->value);
    if (question.within)
        path += "&within_days=" + QString::number(question.within->count());
    if (question.cursor)
        path += "&cursor=" + queryValue(*question.cursor);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return pageOf<domain::CertificateEnd>(reply);
}

} // namespace strongroom::client
