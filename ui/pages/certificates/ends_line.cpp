// One sentence, in the colour of how it stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/certificates/ends_line.h"

#include "models/items/certificates/end_words.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

using Ends = domain::Page<domain::CertificateEnd>;

EndsLine::EndsLine(PageContext& context, QWidget* parent)
    : TextLabel({}, TypeRole::Body, Token::TextSecondary, parent), m_context(context)
{
    setObjectName("detail.ends");
    setWordWrap(true);
    setVisible(false);
}

void EndsLine::setSecret(const domain::SecretId& secret)
{
    if (m_secret != secret)
        setVisible(false);
    m_secret = secret;
    if (m_context.ends == nullptr || secret.empty())
        return;
    report<Ends>(m_context.ends->certificateEnds({m_context.organization(), secret, {}, {}}), this,
                 [this, secret](Result<Ends> ends) {
                     // Without an answer, and on a server that knows nothing of it, no line.
                     if (m_secret != secret || !ends)
                         return;
                     const auto now = SystemClock().now();
                     setText(items::firstEndText(ends->items, now));
                     setVisible(!ends->items.empty());
                 });
}

} // namespace strongroom::ui
