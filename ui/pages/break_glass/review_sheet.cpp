// A finding is chosen, never preset, and explained in a sentence.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/break_glass/review_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace strongroom::ui {

ReviewSheet::ReviewSheet(PageContext& context, const domain::BreakGlass& glass, QWidget* parent)
    : Sheet(tr("Close the review"), parent), m_context(context), m_glass(glass.id),
      m_findings(new QButtonGroup(this)),
      m_remark(named(new QPlainTextEdit, "review.remark", tr("What you found")))
{
    auto* about =
        new TextLabel(tr("%1 broke the glass of %2")
                          .arg(items::isolated(glass.name), items::nameInText(glass.secretName)),
                      TypeRole::Strong);
    about->setWordWrap(true);
    body()->addWidget(about);
    auto* reason = new TextLabel(QString::fromStdString(glass.ticket) + QStringLiteral(" · ")
                                 + QString::fromStdString(glass.reason));
    reason->setWordWrap(true);
    body()->addWidget(reason);
    auto* form = new QFormLayout;
    form->addRow(tr("Finding"), buildFindings());
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * 4);
    form->addRow(tr("What you found"), m_remark);
    body()->addLayout(form);
    setPrimary(tr("Close the review"))->setObjectName("review.confirm");
    connect(this, &Sheet::confirmed, this, &ReviewSheet::review);
    setMinimumWidth(520);
}

QWidget* ReviewSheet::buildFindings()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](domain::Finding finding, const QString& meaning) {
        const auto word = items::findingText(finding);
        auto* choice = named(
            new QRadioButton(word),
            QString("review.%1").arg(QString::fromStdString(std::string(nameOf(finding)))), word);
        choice->setAccessibleDescription(meaning);
        m_findings->addButton(choice, static_cast<int>(finding));
        column->addWidget(choice);
        auto* explained = new TextLabel(meaning, TypeRole::Caption, Token::TextSecondary);
        explained->setWordWrap(true);
        explained->setIndent(Theme::current().metric(Metric::SectionGap));
        column->addWidget(explained);
    };
    add(domain::Finding::Justified,
        tr("The emergency was real, and no more was seen than needed."));
    add(domain::Finding::FollowUp, tr("Something has to be done, such as rotating what was seen."));
    add(domain::Finding::Misuse, tr("This should not have happened."));
    return box;
}

void ReviewSheet::review()
{
    if (m_findings->checkedId() < 0)
        return showError(tr("Choose what you found."));
    const auto remark = m_remark->toPlainText().trimmed().toStdString();
    if (remark.empty()) {
        m_remark->setFocus();
        return showError(tr("Say in a sentence what you found."));
    }
    showError({});
    setBusy(true);
    report<domain::BreakGlass>(m_context.approvals->reviewGlass(
                                   m_context.organization(), m_glass,
                                   {static_cast<domain::Finding>(m_findings->checkedId()), remark}),
                               this, [this](Result<domain::BreakGlass> done) {
                                   setBusy(false);
                                   if (done) {
                                       accept();
                                       return emit reviewed(*done);
                                   }
                                   if (done.error().kind != ErrorKind::VersionConflict)
                                       return showError(errorText(done.error()));
                                   reject();
                                   emit overtaken(errorText(done.error()));
                               });
}

} // namespace strongroom::ui
