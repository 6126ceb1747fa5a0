// The kind decides colour and shape everywhere, so it is asked for with the chip in sight.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/environment_sheet.h"

#include "models/domain/secret.h"
#include "ui/actions/create_environment.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strongroom::ui {
namespace {

using domain::EnvironmentKind;

EnvironmentKind kindIn(const QComboBox& box)
{
    return static_cast<EnvironmentKind>(box.currentData().toInt());
}

} // namespace

EnvironmentSheet::EnvironmentSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("New environment"), parent), m_context(context),
      m_name(named(new QLineEdit, "environment.name", tr("Name of the environment"))),
      m_slug(new TextLabel({}, TypeRole::Mono, Token::TextSecondary)),
      m_kindBox(named(new QComboBox, "environment.kind", tr("Kind")))
{
    m_name->setMaxLength(100);
    const auto add = [this](EnvironmentKind kind, const QString& text) {
        m_kindBox->addItem(text, static_cast<int>(kind));
    };
    add(EnvironmentKind::Development, tr("Development: mistakes are cheap"));
    add(EnvironmentKind::Staging, tr("Staging: close to production"));
    add(EnvironmentKind::Production, tr("Production: people depend on it"));
    add(EnvironmentKind::Other, tr("Something else"));
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Slug"), m_slug);
    form->addRow(tr("Kind"), m_kindBox);
    body()->addLayout(form);
    setPrimary(tr("Create environment"))->setObjectName("environment.create");
    setMinimumWidth(460);
    const auto refresh = [this] {
        const auto name = m_name->text().trimmed();
        m_slug->setText(QString::fromStdString(domain::slugOf(name.toStdString())));
        setEnvironment(kindIn(*m_kindBox), name);
    };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, refresh);
    connect(this, &Sheet::confirmed, this, &EnvironmentSheet::create);
    refresh();
    m_name->setFocus();
}

void EnvironmentSheet::create()
{
    domain::Environment environment;
    environment.name = m_name->text().trimmed().toStdString();
    environment.slug = m_slug->text().toStdString();
    environment.kind = kindIn(*m_kindBox);
    if (environment.slug.empty()) {
        m_name->setFocus();
        return showError(
            tr("The environment needs a name with at least one letter or digit of a–z, 0–9."));
    }
    showError({});
    setBusy(true);
    createEnvironment(m_context.directory, m_context.organization(), std::move(environment), this,
                      [this](Result<domain::Environment> done) {
                          setBusy(false);
                          if (!done)
                              return showError(
                                  done.error().kind == ErrorKind::AlreadyExists
                                      ? tr("There is an environment of this name. Choose another.")
                                      : errorText(done.error()));
                          accept();
                          emit created(*done);
                      });
}

} // namespace strongroom::ui
