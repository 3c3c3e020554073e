package news.stet.ninjs;

/** The tables of {@link Grammar}, one a line of ninjs, in the order that members are written in. */
final class GrammarTables {
    static final String LINE_3 = """
            item
              uri! uri
              standard standard
              type text|audio|video|picture|graphic|composite|component|event|planning
              profile string
              representationType full|partial
              version string
              firstCreated time
              versionCreated time
              contentCreated time
              embargoedUntil time
              expires time
              pubStatus usable|withheld|canceled
              urgency int 1 9
              language string
              title string
              slugline string
              by string
              located string
              copyrightHolder string
              copyrightNotice string
              usageTerms string
              rightsInfo rights
              edNote string
              headlines [text]
              descriptions [text]
              bodies [body]
              people [party]
              organisations [organisation]
              places [place]
              events [event]
              objects [tag]
              subjects [subject]
              genres [genre]
              infoSources [source]
              altIds [altId]
              trustIndicators [trust]
              digitalSourceType concept @3.1
              eventDetails eventDetails
              plannedCoverage [coverage]
              renditions [rendition]
              associations [association]
            association
              name! string
              rel string
            standard
              name string
              version string
              schema uri
            text
              role string
              contentType string
              value! string
            body
              role string
              contentType string
              charCount int
              wordCount int
              value! string
            tag
              name string
              rel string
              uri uri
              literal string
            party
              name string
              rel string
              uri uri
              literal string
              contactInfo [contact]
            organisation
              name string
              rel string
              uri uri
              literal string
              symbols [symbol]
              contactInfo [contact]
            symbol
              exchange string
              symbolType uri
              symbol string
            place
              name string
              rel string
              uri uri
              literal string
              contactInfo [contact]
              geoJSON geo
            event
              id string
              name string
              rel string
              uri uri
              literal string
            subject
              name string
              rel string
              uri uri
              literal string
              creator string
              relevance int 0 100
              confidence int 0 100
            genre
              name string
              uri string
              literal string
            concept
              name string
              uri uri
              literal string
            source
              name string
              role string
              uri uri
              literal string
              contactInfo [contact]
            contact
              type string
              role string
              lang string
              name string
              value string
              address address
            address
              lines [string]
              locality string
              area string
              postalCode string
              country string
            altId
              role string
              value string
            trust
              role uri
              title string
              href uri
            rights
              langId uri
              linkedRights uri
              encodedRights string
            rendition
              name! string
              href uri
              contentType string
              title string
              width int
              height int
              sizeInBytes int
              duration number
              format string
              aspectRatio string
              videoCodec string
              frameRate number
              poi point
              transportProtocol string
              scanType progressive|interlaced
              bitrate string
            point
              x int
              y int
            eventDetails
              eventStatus uri
              plannedCoverageStatus uri
              dates dates
              organiser organisation
            dates
              startDate time
              endDate time
              expectedStartDate date
              expectedEndDate date
              expectedDuration string
              recurrence recurrence
            recurrence
              recurrenceRules [rule]
            rule
              frequency secondly|minutely|hourly|daily|weekly|monthly|yearly
              interval int
              until time
              count int
            coverage
              uri uri
              title string
              pubStatus usable|withheld|canceled
              type text|audio|video|picture|graphic|composite|component|event|planning
              commissioned commission
              dates dates
              audiences [audience]
              exclAudience [string]
              edNote string
              urgency int 1 9
              language string
              itemCount range
              wordCount int
              renditions [rendition]
            commission
              by string
              on time
              references [reference]
            reference
              name string
              value string
            audience
              audience string
              significance int
            range
              rangeFrom int
              rangeTo int
            """;

    static final String LINE_2 = """
            item
              uri! uri
              standard standard
              type text|audio|video|picture|graphic|composite|component
              profile string
              representationtype full|partial
              version string
              firstcreated time
              versioncreated time
              contentcreated time
              embargoed time
              expires time @2.1
              pubstatus usable|withheld|canceled
              urgency number
              language string
              title string
              slugline string
              by string
              located string
              copyrightholder string
              copyrightnotice string
              usageterms string
              rightsinfo rights
              ednote string
              headlines [text]
              descriptions [text]
              bodies [body]
              people [party]
              organisations [organisation]
              places [place]
              events [tag]
              objects [tag]
              subjects [subject]
              genres [genre]
              infosources [source]
              altids [altId]
              trustindicators [trust]
              digitalsourcetype concept @2.2
              renditions [rendition]
              associations [association]
            association
              name! string
            standard
              name string
              version string
              schema uri
            text
              role string
              contenttype string
              value! string
            body
              role string
              contenttype string
              charcount number
              wordcount number
              value! string
            tag
              name string
              rel string
              uri uri
              literal string
            party
              name string
              rel string
              uri uri
              literal string
              contactinfo [contact] @2.1
            organisation
              name string
              rel string
              uri uri
              literal string
              symbols [symbol]
              contactinfo [contact] @2.1
            symbol
              ticker string
              exchange string
              symboltype uri @2.1
              symbol string @2.1
            place
              name string
              rel string
              uri uri
              literal string
              contactinfo [contact] @2.1
              geojson geo
            subject
              name string
              rel string
              uri uri
              literal string
              creator string @2.1
              relevance int 0 100 @2.1
              confidence int 0 100 @2.1
            genre
              name string
              uri string
              literal string
            concept
              name string
              uri uri
              literal string
            source
              name string
              role roleUri
              uri uri
              literal string
              contactinfo [contact] @2.1
            contact
              type string
              role string
              lang string
              name string
              value string
              address address
            address
              lines [string]
              locality string
              area string
              postalcode string
              country string
            altId
              role string
              value string
            trust
              role uri
              title string
              href uri
            rights
              langid uri
              linkedrights uri
              encodedrights string
            rendition
              name! string
              href uri
              contenttype string
              title string
              width number
              height number
              sizeinbytes number
              duration number
              format string
            """;

    static final String LINE_1 = """
            item
              uri! uri
              $standard standard @1.3
              type text|audio|video|picture|graphic|composite|component@1.2
              mimetype string
              profile string
              representationtype complete|incomplete
              version string
              firstcreated time @1.2
              versioncreated time
              contentcreated time @1.4
              embargoed time
              expires time @1.4
              pubstatus usable|withheld|canceled
              urgency number @1.1
              language string
              title string @1.2
              slugline string @1.2
              byline string
              located string
              copyrightholder string
              copyrightnotice string
              usageterms string @1.1
              rightsinfo rights @1.4
              ednote string @1.2
              headline string
              headline_* string @1.3
              description_* string
              charcount number @1.2
              wordcount number @1.2
              body_* string
              person [party]
              organisation [organisation]
              place [place]
              event [tag]
              object [tag]
              subject [subject]
              genre [genre] @1.3
              infosource [source] @1.2
              altids object @1.3
              trustindicator [trust] @1.3
              digitalsourcetype concept @1.6
              renditions {rendition}
              associations {item}
            standard
              name string
              version string
              schema uri
            tag
              name string
              rel string
              scheme uri
              code string
            party
              name string
              rel string
              scheme uri
              code string
              contactinfo [contact] @1.5
            organisation
              name string
              rel string
              scheme uri
              code string
              symbols [symbol]
              contactinfo [contact] @1.5
            symbol
              ticker string
              exchange string
              symboltype uri @1.5
              symbol string @1.5
            place
              name string
              rel string
              scheme uri
              code string
              contactinfo [contact] @1.5
              geometry_* object @1.1
            subject
              name string
              rel string
              scheme uri
              code string
              creator string @1.5
              relevance int 0 100 @1.5
              confidence int 0 100 @1.5
            genre
              name string
              scheme uri
              code string
            concept
              name string
              uri uri
              literal string
            source
              name string
              rel string
              scheme uri
              code string
              contactinfo [contact] @1.5
            contact
              type string
              role string
              lang string
              name string
              value string
              address address
            address
              lines [string]
              locality string
              area string
              postalcode string
              country string
            trust
              scheme uri
              code string
              title string
              href uri
            rights
              langid uri
              linkedrights uri
              encodedrights string
            rendition
              href uri
              mimetype string
              title string
              width number
              height number
              sizeinbytes number
              duration number @1.2
              format string @1.2
            """;

    private GrammarTables() {}
}
